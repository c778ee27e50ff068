import type { Attribution } from "../attribution/attribution.ts";
import { subjectOf } from "../attribution/attributions-of-sentence.ts";
import { nounPhraseBefore } from "../grammar/noun-phrases.ts";
import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import { LISTENERS, MEDIA_NOUNS } from "../vocabulary/media-words.ts";
import {
  agreesWith,
  type Antecedent,
  antecedentOf,
  calledBy,
  type Focus,
  lastBody,
  lastPerson,
} from "./antecedents.ts";
import type { Entity } from "./entity.ts";
import { type EntityList, startEntityList } from "./entity-list.ts";
import { findAcronyms } from "./find-acronyms.ts";
import { findBodies, isHeadNoun } from "./find-bodies.ts";
import { findNamedOffices } from "./find-named-offices.ts";
import { findRankedBodies } from "./find-ranked-bodies.ts";
import { findPeople, type People } from "./find-people.ts";
import type { Mention } from "./mention.ts";
import type { PassedOn } from "./passed-on.ts";
import { ownerWords } from "./owner-words.ts";
import { findSubjects } from "./sentence-subjects.ts";
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
  /** How it is known whom they speak for, where their own words only point at it: "its spokesman". */
  readonly bodyBasis?: SourceBasis;
  /** Who else the words may mean. */
  readonly alternatives: readonly Entity[];
  /** Who passed it on, nearest first. */
  readonly relays: readonly PassedOn[];
}

/** An attribution and who is behind it. */
export interface ResolvedAttribution {
  readonly attribution: Attribution;
  readonly source: ResolvedSource;
}

/** Everything that was found out about who speaks in a text. */
export interface ResolvedText {
  readonly attributions: readonly ResolvedAttribution[];
  readonly people: People;
  /** Reads any other words that name somebody, and gives their entity. */
  readonly entityAt: (range: TokenRange) => Entity;
}

interface Tools {
  readonly parsed: ParsedText;
  readonly read: (range: TokenRange, appositive?: TokenRange) => Mention;
  readonly entities: EntityList;
  readonly people: People;
  readonly focus: Focus;
  /** The body that an office with a rank belongs to. */
  readonly bodyOfRank: (role: string) => TokenRange | undefined;
  readonly resolved: ReadonlyMap<Attribution, ResolvedSource>;
  /** Offices of people as found so far, by their names. */
  readonly officeOf: Map<string, Mention | undefined>;
}

/** Finds out who is meant by the words, pronouns included, that name the sources of a text's attributions. */
export function resolveSources(parsed: ParsedText, attributions: readonly Attribution[]): ResolvedText {
  const people = findPeople(parsed);
  const offices = findNamedOffices(parsed);
  const context = { text: parsed.text, tokens: parsed.tokens, people: people.names, offices };
  const read = (range: TokenRange, appositive?: TokenRange): Mention => readMention(context, range, appositive);
  const entities = startEntityList(findAcronyms(parsed));
  const bodies = findBodies(parsed);
  const focus: Focus = { recent: [], people: people.mentions, bodies, subjectOf: findSubjects(parsed, bodies, read) };
  const resolved = new Map<Attribution, ResolvedSource>();
  const bodyOfRank = findRankedBodies(parsed, focus.bodies);
  const tools: Tools = { parsed, read, entities, people, focus, bodyOfRank, resolved, officeOf: new Map() };
  const result = attributions.map((attribution) => {
    const source = resolveOne(attribution, tools);
    resolved.set(attribution, source);
    const { entity, relays } = source;
    if (entity !== undefined) {
      focus.recent.push({ entity, sentence: attribution.sentence, relays });
    }
    return { attribution, source };
  });
  return {
    attributions: result.map(({ attribution, source }) => ({ attribution, source: withLatest(source, entities) })),
    people,
    entityAt: (range) => entities.latest(entities.entityOf(read(range))),
  };
}

/** What was learnt of somebody later in the text holds earlier too. */
function withLatest(source: ResolvedSource, { latest }: EntityList): ResolvedSource {
  return {
    ...source,
    ...(source.entity === undefined ? {} : { entity: latest(source.entity) }),
    alternatives: source.alternatives.map(latest),
    relays: source.relays.map((relay) => ({ ...relay, entity: latest(relay.entity) })),
  };
}

function resolveOne(attribution: Attribution, tools: Tools): ResolvedSource {
  const relays = relaysOf(attribution, tools);
  if (attribution.inherits !== undefined) {
    // An attribution without words of its own is not in the list, and yet names the source.
    const from = tools.resolved.get(attribution.inherits) ?? resolveOne(attribution.inherits, tools);
    if (from.entity !== undefined || from.mention !== undefined) {
      return { ...from, basis: "inherited", relays: relays.length > 0 ? relays : from.relays };
    }
  }
  const isNamedHere = attribution.source.range !== undefined;
  const { range, appositive } = isNamedHere ? attribution.source : (attribution.subject ?? {});
  if (range === undefined) return { basis: "explicit", alternatives: [], relays };
  const mention = tools.read(range, appositive);
  const found = antecedent(attribution, mention, tools);
  if (found !== undefined) {
    const { entity, alternatives, relays: before = [] } = found;
    const inherited = before.map((relay) => ({ ...relay, isInherited: true as const }));
    const source = { mention: range, basis: "anaphora", relays: relays.length > 0 ? relays : inherited } as const;
    return { ...(entity === undefined ? {} : { entity }), alternatives, ...source };
  }
  if (mention.kind === "pronoun") return { mention: range, basis: "anaphora", alternatives: [], relays };
  const owner = calledBody(mention, appositive, attribution.sentence, tools);
  const body = owner?.entity;
  const spoken = entityOf(mention, tools);
  const isNamed = mention.type === "person" && mention.kind === "named";
  const entity = body === undefined ? spoken : isNamed ? tools.entities.speaksFor(spoken, body) : { ...spoken, body };
  const alternatives = owner?.alternatives ?? namedAlike(mention, tools);
  const basis = isNamedHere ? "explicit" : "inherited";
  const pointed = owner === undefined ? {} : { bodyBasis: "anaphora" as const };
  return { entity, mention: range, basis, ...pointed, alternatives, relays };
}

/** "police said": perhaps the police that the text names in full, though no article points at them. */
function namedAlike(mention: Mention, tools: Tools): readonly Entity[] {
  const noun = mention.name.toLowerCase();
  if (mention.kind === "named" || mention.body !== undefined || !isHeadNoun(noun)) return [];
  return calledBy(noun, tools.parsed, mention, tools.focus).map((body) => entityOf(tools.read(body), tools));
}

function relaysOf({ relays, cue }: Attribution, tools: Tools): ResolvedSource["relays"] {
  return relays.flatMap((range) => {
    const mention = tools.read(range);
    // What was put out by somebody passes nothing on; a report does.
    const isOwnText = mention.isText === true && !/report/iu.test(mention.name);
    if (mention.kind === "pronoun" || isOwnText || !carries(tools.parsed, mention, cue.from)) return [];
    return [{ entity: entityOf(mention, tools), mention: range }];
  });
}

/** Tells whether somebody passes statements on: the press that is told, whoever reports what another says. */
function carries({ tokens }: ParsedText, { range, type }: Mention, cue: number): boolean {
  if (type === "media_outlet" || type === "news_agency" || type === "social_channel" || range.to <= cue) return true;
  // "according to X, citing Y": X is not told
  if (tokens[range.from - 2]?.lower === "according" && tokens[range.from - 1]?.lower === "to") return true;
  return tokens.slice(range.from, range.to).some(({ lower }) => LISTENERS.has(lower) || MEDIA_NOUNS.has(lower));
}

/** Whom a pronoun or a description means: first the subject of what is said, then whoever spoke before. */
function antecedent(
  attribution: Attribution,
  mention: Mention,
  tools: Tools,
): Pick<Antecedent, "entity" | "alternatives" | "relays"> | undefined {
  const { parsed, focus } = tools;
  const before = antecedentOf(parsed, mention, attribution.sentence, focus);
  const subject = mention.kind === "pronoun" ? subjectOfContent(attribution, tools) : undefined;
  if (subject !== undefined && agreesWith(mention.name, subject)) {
    const entity = entityOf(subject, tools);
    const other = before?.entity;
    return { entity, alternatives: other === undefined || other.key === entity.key ? [] : [other] };
  }
  return before === undefined ? undefined : meant(before, mention, tools);
}

/** The entity of somebody whom other words mean. */
function meant(
  { entity, body, otherBodies = [], name, alternatives, relays = [] }: Antecedent,
  { range, name: word }: Mention,
  tools: Tools,
): Pick<Antecedent, "alternatives" | "relays"> & { readonly entity: Entity } {
  const entityAt = (words: TokenRange): Entity => entityOf(tools.read(words), tools);
  if (body !== undefined) {
    return { entity: entityAt(body), alternatives: [...alternatives, ...otherBodies.map(entityAt)] };
  }
  const person = (): Entity => entityOf({ range, kind: "named", name: name ?? word, type: "person" }, tools);
  return { entity: entity ?? person(), alternatives, relays };
}

/** "The prosecutors charged two men, they said": the subject of what stands before the pronoun. */
function subjectOfContent(
  { sentence, source, cue, contents }: Attribution,
  { parsed, read }: Tools,
): Mention | undefined {
  const range = parsed.sentences[sentence];
  const pronoun = source.range === undefined ? undefined : parsed.tokens[source.range.from];
  const isBefore =
    pronoun !== undefined &&
    contents.some(({ spans, form }) => form === "indirect_quote" && (spans[0]?.start ?? Infinity) < pronoun.start);
  if (range === undefined || source.range === undefined || !isBefore || cue.kind !== "verb") return undefined;
  const subject = subjectOf(parsed.tokens, range, source.range.from);
  if (subject?.range === undefined || subject.range.from >= source.range.from) return undefined;
  // "Three of the dead were children, they said": those who are counted do not speak.
  if (parsed.tokens[subject.range.from]?.tag === "NUM") return undefined;
  const mention = read(subject.range, subject.appositive);
  return mention.kind === "pronoun" ? undefined : mention;
}

/** "[its] leader", "a spokesman for [the group]", "[his] lawyer": whom words in the office stand for. */
function calledBody(
  mention: Mention,
  appositive: TokenRange | undefined,
  sentence: number,
  tools: Tools,
): (Pick<ResolvedSource, "alternatives"> & { readonly entity: Entity }) | undefined {
  const words = ownerWords(tools.parsed, mention, appositive);
  const found = words === undefined ? undefined : antecedentOf(tools.parsed, words, sentence, tools.focus);
  if (words === undefined || found === undefined) return undefined;
  const { entity, alternatives } = meant(found, words, tools);
  // "her office": that of the body that she speaks for
  const isOffice = mention.role === undefined && words.name === "her";
  return { entity: isOffice ? (entity.body ?? entity) : entity, alternatives };
}

/** The entity of a mention, with the office that the text gives it elsewhere and the body it speaks for. */
function entityOf(mention: Mention, tools: Tools): Entity {
  const { entities, focus } = tools;
  const isLoneSpokesperson =
    mention.isSpokesperson === true && mention.body === undefined && mention.kind === "described";
  if (isLoneSpokesperson) {
    const owner = tools.parsed.tokens[mention.range.from]?.lower ?? "";
    const body = owner === "his" || owner === "her" ? lastPerson(focus) : lastBody(focus);
    if (body !== undefined) return { ...entities.entityOf(mention), body };
  }
  const isBarePerson = mention.type === "person" && mention.role === undefined;
  const office = isBarePerson ? officeElsewhere(mention.name, tools) : undefined;
  const known = office === undefined ? mention : { ...office, range: mention.range, name: mention.name };
  return entities.entityOf(withRankedBody(known, tools));
}

/** Somebody with a rank alone is of the body that has such ranks, where the text names one. */
function withRankedBody(mention: Mention, { bodyOfRank, read }: Tools): Mention {
  if (mention.role === undefined || mention.body !== undefined) return mention;
  const body = bodyOfRank(mention.role);
  return body === undefined ? mention : { ...mention, body: read(body) };
}

/** The first place where the text names somebody with their office: "President Ali Sow" for a later "Sow". */
function officeElsewhere(name: string, tools: Tools): Mention | undefined {
  const { officeOf } = tools;
  if (!officeOf.has(name)) officeOf.set(name, findOffice(name, tools));
  return officeOf.get(name);
}

function findOffice(name: string, { parsed, people, read }: Tools): Mention | undefined {
  for (const person of people.byName.get(name) ?? []) {
    const sentence = parsed.sentences[parsed.tokens[person.from]?.sentence ?? -1];
    if (sentence === undefined) continue;
    const phrase = nounPhraseBefore(parsed.tokens, person.to, sentence.from);
    if (phrase === undefined || phrase.from >= person.from) continue;
    // "President X and Prime Minister Y": the office of the second begins behind "and"
    const and = parsed.tokens.slice(phrase.from, person.from).findLastIndex(({ lower }) => lower === "and");
    const mention = read({ from: phrase.from + and + 1, to: phrase.to });
    if (mention.type === "person" && mention.role !== undefined) return mention;
  }
  return undefined;
}
