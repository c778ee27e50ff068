import type { Attribution } from "../attribution/attribution.ts";
import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import { LISTENERS, MEDIA_NOUNS } from "../vocabulary/media-words.ts";
import { antecedentOf, type Focus } from "./antecedents.ts";
import type { Entity } from "./entity.ts";
import { startEntityList, type EntityList } from "./entity-list.ts";
import { findAcronyms } from "./find-acronyms.ts";
import { findPeople, type People } from "./find-people.ts";
import type { Mention } from "./mention.ts";
import { readMention } from "./read-mention.ts";

/** How it is known who is meant. */
export type SourceBasis = "explicit" | "anaphora" | "inherited";

/** Who says what an attribution attributes. */
export interface ResolvedSource {
  /** Absent where nobody is named. */
  readonly entity?: Entity;
  /** The words that name them, a pronoun too. */
  readonly mention?: TokenRange;
  readonly basis: SourceBasis;
  /** Who else the words may mean. */
  readonly alternatives: readonly Entity[];
  /** Who passed it on, nearest first. */
  readonly relays: readonly { readonly entity: Entity; readonly mention: TokenRange }[];
}

/** An attribution and who is behind it. */
export interface ResolvedAttribution {
  readonly attribution: Attribution;
  readonly source: ResolvedSource;
}

/** Everything that was found out about who speaks in a text. */
export interface ResolvedText {
  readonly attributions: readonly ResolvedAttribution[];
  readonly entities: readonly Entity[];
  readonly people: People;
  /** Reads any other words that name somebody, and gives their entity. */
  readonly entityAt: (range: TokenRange) => Entity;
}

/** Finds out who is meant by the words, pronouns included, that name the sources of a text's attributions. */
export function resolveSources(parsed: ParsedText, attributions: readonly Attribution[]): ResolvedText {
  const people = findPeople(parsed);
  const entities = startEntityList(findAcronyms(parsed));
  const read = (range: TokenRange, appositive?: TokenRange): Mention =>
    readMention({ text: parsed.text, tokens: parsed.tokens, people: people.names }, range, appositive);
  const focus: Focus = { recent: [], people: people.mentions };
  const resolved = new Map<Attribution, ResolvedSource>();
  const result = attributions.map((attribution) => {
    const source = resolveOne(parsed, attribution, { read, entities, focus, resolved });
    resolved.set(attribution, source);
    if (source.entity !== undefined) {
      focus.recent.push({
        entity: source.entity,
        sentence: attribution.sentence,
        relays: source.relays.map(({ entity }) => entity),
      });
    }
    return { attribution, source };
  });
  return {
    attributions: result,
    entities: entities.all(),
    people,
    entityAt: (range) => entities.entityOf(read(range)),
  };
}

interface Tools {
  readonly read: (range: TokenRange, appositive?: TokenRange) => Mention;
  readonly entities: EntityList;
  readonly focus: Focus;
  readonly resolved: ReadonlyMap<Attribution, ResolvedSource>;
}

function resolveOne(parsed: ParsedText, attribution: Attribution, tools: Tools): ResolvedSource {
  const { read, entities, focus, resolved } = tools;
  const relays = attribution.relays.flatMap((range) => {
    const mention = read(range);
    if (mention.kind === "pronoun" || !carries(parsed, mention, attribution)) return [];
    return [{ entity: entities.entityOf(mention), mention: range }];
  });
  if (attribution.inherits !== undefined) {
    // An attribution without words of its own is not in the list, and yet names the source.
    const from = resolved.get(attribution.inherits) ?? resolveOne(parsed, attribution.inherits, tools);
    if (from.entity !== undefined || from.mention !== undefined)
      return { ...from, basis: "inherited", relays: relays.length > 0 ? relays : from.relays };
  }
  const range = attribution.source.range ?? attribution.subject;
  if (range === undefined) return { basis: "explicit", alternatives: [], relays };
  const basis = attribution.source.range === undefined ? "inherited" : "explicit";
  const mention = read(range, attribution.source.appositive);
  const antecedent = antecedentOf(parsed, mention, attribution.sentence, focus);
  if (antecedent !== undefined) {
    return {
      entity: antecedent.entity ?? entities.entityOf(named(antecedent.name ?? mention.name, mention)),
      mention: range,
      basis: "anaphora",
      alternatives: antecedent.alternatives,
      relays,
    };
  }
  if (mention.kind === "pronoun") return { mention: range, basis: "anaphora", alternatives: [], relays };
  return { entity: entities.entityOf(mention), mention: range, basis, alternatives: [], relays };
}

function named(name: string, { range }: Mention): Mention {
  return { range, kind: "named", name, type: "person" };
}

/** Tells whether somebody who was told passes statements on: the press does, "him" and "the court" do not. */
function carries(parsed: ParsedText, mention: Mention, attribution: Attribution): boolean {
  const isListener = attribution.cue.verb.takesListener === true || attribution.cue.kind === "verb";
  if (
    !isListener ||
    mention.type === "media_outlet" ||
    mention.type === "news_agency" ||
    mention.type === "social_channel"
  )
    return true;
  for (let at = mention.range.from; at < mention.range.to; at += 1) {
    const lower = parsed.tokens[at]?.lower ?? "";
    if (LISTENERS.has(lower) || MEDIA_NOUNS.has(lower)) return true;
  }
  // An attribution that holds another one passes it on, whoever makes it.
  return mention.range.to <= attribution.cue.from;
}
