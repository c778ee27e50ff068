import type { ActorType } from "@variorum/core";
import type { ParsedText, TokenRange } from "../text/parse-text.ts";
import { ROLE_NOUNS } from "../vocabulary/roles.ts";
import type { Entity } from "./entity.ts";
import { keyOf } from "./entity-list.ts";
import { type BodyMention, isHeadNoun } from "./find-bodies.ts";
import type { PersonMention } from "./find-people.ts";
import type { Mention } from "./mention.ts";
import { isCapitalised } from "./names.ts";
import type { PassedOn } from "./passed-on.ts";

/** Who was named before, so that a pronoun can mean them. */
export interface Focus {
  /** Sources so far, the last one last. */
  readonly recent: { readonly entity: Entity; readonly sentence: number; readonly relays: readonly PassedOn[] }[];
  readonly people: readonly PersonMention[];
  readonly bodies: readonly BodyMention[];
  /** The body that a sentence is about: its subject, where that names one. */
  readonly subjectOf: (sentence: number) => TokenRange | undefined;
}

/** Whom a pronoun or a description means, and whom else it may mean. */
export interface Antecedent {
  readonly entity?: Entity;
  /** A person named in the text who has not spoken yet. */
  readonly name?: string;
  /** Words elsewhere that name the body in full. */
  readonly body?: TokenRange;
  /** Words elsewhere that name other bodies of that sort. */
  readonly otherBodies?: readonly TokenRange[];
  readonly alternatives: readonly Entity[];
  /** Who passed on what they said just before: "X reported, citing Y" and then "It claimed". */
  readonly relays?: readonly PassedOn[];
}

const PEOPLE: ReadonlySet<ActorType> = new Set(["person", "unidentified_person"]);
/** How many sources back a pronoun may reach. */
const REACH = 6;

/** Tells whether a pronoun can stand for a mention. */
export function agreesWith(pronoun: string, { type, kind, range }: Mention): boolean {
  if (pronoun === "he" || pronoun === "she") return PEOPLE.has(type);
  if (pronoun === "they")
    return kind === "described" ? type === "unidentified_group" || range.to - range.from > 1 : !PEOPLE.has(type);
  return pronoun === "it" && kind === "named" && !PEOPLE.has(type);
}

/** The last person who spoke. */
export function lastPerson({ recent }: Focus): Entity | undefined {
  return recent.findLast(({ entity }) => entity.type === "person")?.entity;
}

/** The last body that spoke, or was spoken for. */
export function lastBody({ recent }: Focus): Entity | undefined {
  for (const { entity } of recent.toReversed()) {
    if (entity.body !== undefined) return entity.body;
    if (!PEOPLE.has(entity.type) && entity.kind === "named") return entity;
  }
  return undefined;
}

/** What a description such as "the group" may stand for: the types of actor, and words in a name or an office. */
const DESCRIPTIONS: Readonly<Record<string, readonly ActorType[]>> = {
  group: ["armed_group", "ngo", "private_military_company", "organisation"],
  movement: ["armed_group"],
  militia: ["armed_group", "armed_force"],
  alliance: ["armed_group", "igo"],
  coalition: ["armed_group", "armed_force", "igo"],
  organisation: ["ngo", "igo", "armed_group", "organisation"],
  organization: ["ngo", "igo", "armed_group", "organisation"],
  agency: ["news_agency", "government", "igo"],
  channel: ["social_channel", "media_outlet"],
  newspaper: ["media_outlet"],
  paper: ["media_outlet"],
  outlet: ["media_outlet"],
  broadcaster: ["media_outlet"],
  site: ["media_outlet"],
  website: ["media_outlet"],
  company: ["company"],
  airline: ["company"],
  country: ["state"],
  archive: ["ngo", "organisation"],
};

/** Bodies that are called by their noun alone before an office, once they were named: "mission head". */
const UNDER_AN_OFFICE: ReadonlySet<string> = new Set([
  ...["mission", "union", "company", "airline", "party", "group", "club", "agency", "commission", "committee"],
]);

/** Finds whom a pronoun, "the group" or "the statement" means; nothing where the words name somebody themselves. */
export function antecedentOf(
  parsed: ParsedText,
  mention: Mention,
  sentence: number,
  focus: Focus,
): Antecedent | undefined {
  const recent = focus.recent.slice(-REACH).toReversed();
  if (mention.kind === "pronoun") return ofPronoun(parsed, mention, sentence, recent, focus);
  if (mention.isText === true && isNewText(parsed, mention)) return undefined;
  if (mention.isText === true) return pick(recent, ({ type }) => !PEOPLE.has(type) || type === "person", sentence);
  const first = parsed.tokens[mention.range.from]?.lower;
  if (mention.kind !== "described" || mention.body !== undefined) return undefined;
  // "mission head Ali Sow": the mission that the text named, though no article says so
  const isBare =
    parsed.tokens[mention.range.to]?.tag !== "VERB" &&
    (UNDER_AN_OFFICE.has(mention.name) || isHeadNoun(mention.name.toLowerCase()));
  if (first !== "the" && first !== "this" && first !== "both" && first !== "that" && !isBare) return undefined;
  const words = mention.name
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => !/^(?:local|former|current|same)$/u.test(word));
  const byName = recent.find(
    ({ entity }) => entity.name.toLowerCase() !== mention.name.toLowerCase() && hasWords(entity, words),
  );
  if (byName !== undefined) return { entity: bodyMeant(byName.entity, words.at(-1) ?? ""), alternatives: [] };
  const [body, ...otherBodies] = words.length === 1 ? calledBy(words[0] ?? "", parsed, mention, focus) : [];
  if (body !== undefined) return { body, otherBodies, alternatives: [] };
  const types = words.length === 1 ? DESCRIPTIONS[words[0] ?? ""] : undefined;
  if (types === undefined) return undefined;
  return pick(recent, ({ type }) => types.includes(type), sentence) ?? lastNamed(parsed, mention, types, focus);
}

/** How many names before a noun it may mean. */
const MOST_CALLED = 8;

/**
 * The bodies that a text names in full and that a noun may mean: "the Malian army" and "the army of Chad" for "army".
 *
 * Order: the last one before the words first.
 */
export function calledBy(
  noun: string,
  { text, tokens }: ParsedText,
  { range }: Mention,
  { bodies }: Focus,
): readonly TokenRange[] {
  const called = bodies.filter(({ head }) => head === noun);
  const last = called.findLastIndex(({ to }) => to <= range.from);
  const near = last === -1 ? called.slice(0, 1) : called.slice(Math.max(0, last - MOST_CALLED), last + 1).toReversed();
  const nameOf = ({ from, to }: TokenRange): string => keyOf(text.slice(tokens[from]?.start, tokens[to - 1]?.end));
  // The nearest of each name: what a Map holds last is what was given last.
  return [...new Map(near.toReversed().map((body) => [nameOf(body), body])).values()].toReversed();
}

/** "an affidavit", "a study": a text that nobody before put out, unlike "a statement". */
function isNewText({ tokens }: ParsedText, { range }: Mention): boolean {
  const isFirst = /^an?$/u.test(tokens[range.from]?.lower ?? "");
  return (
    isFirst &&
    /^(?:affidavit|indictment|complaint|filing|ruling|study|poll|survey|audit|census|report)$/u.test(
      tokens[range.to - 1]?.lower ?? "",
    )
  );
}

/** "The army" behind an army spokesman: his body and not himself. */
function bodyMeant(entity: Entity, noun: string): Entity {
  return entity.body !== undefined && PEOPLE.has(entity.type) && !ROLE_NOUNS.has(noun) ? entity.body : entity;
}

/** How many sentences back a body that has not spoken can be meant. */
const NEAR = 2;

/** The last body of some types that the text names before a mention, whether it has spoken or not. */
function lastNamed(
  parsed: ParsedText,
  { range }: Mention,
  types: readonly ActorType[] | undefined,
  { bodies }: Focus,
): Antecedent | undefined {
  const sentence = parsed.tokens[range.from]?.sentence ?? 0;
  const body = bodies.findLast(({ to, type }) => to <= range.from && (types === undefined || types.includes(type)));
  const isNear = body !== undefined && sentence - (parsed.tokens[body.from]?.sentence ?? 0) <= NEAR;
  return isNear ? { body, alternatives: [] } : undefined;
}

/** Tells whether every word of a description is in the name or the office of somebody: "the minister", "the agency". */
function hasWords({ name, role }: Entity, words: readonly string[]): boolean {
  const own = new Set(`${name} ${role ?? ""}`.toLowerCase().split(/[\s,]+/u));
  return words.every((word) => own.has(word) || (word === "minister" && own.has("secretary")));
}

type Recent = Focus["recent"];

/** The nearest source that fits; its relays and others that spoke in the same sentence or after it are the alternatives. */
function pick(recent: Recent, fits: (entity: Entity) => boolean, sentence: number): Antecedent | undefined {
  const fitting = recent.filter(({ entity }) => fits(entity));
  const [first] = fitting;
  if (first === undefined) return undefined;
  const others = [
    ...first.relays.map(({ entity }) => entity).filter(fits),
    ...fitting
      .slice(1)
      .filter((each) => each.sentence >= Math.min(first.sentence, sentence - 1))
      .map(({ entity }) => entity),
  ].filter(({ name }) => name !== first.entity.name);
  return {
    entity: first.entity,
    alternatives: [...new Map(others.map((entity) => [entity.name, entity])).values()],
    relays: first.sentence < sentence - 1 ? [] : first.relays,
  };
}

/** Nouns for what a country has. */
const OF_COUNTRIES = /^(?:ministry|government|army|military|president|parliament|embassy|king)$/u;

/** How far back in its sentence a country is looked for. Units: tokens. */
const FAR = 40;

/** "They fled to Chad, according to [its] interior ministry": the last name before it in its sentence. */
function countryBefore({ tokens }: ParsedText, { from }: TokenRange): TokenRange | undefined {
  const isOwned = tokens.slice(from + 1, from + 4).some(({ lower }) => OF_COUNTRIES.test(lower));
  if (!isOwned) return undefined;
  for (let at = from - 1; from - at < FAR && tokens[at]?.sentence === tokens[from]?.sentence; at -= 1) {
    const token = tokens[at];
    if (token?.tag !== "PROPN" || !isCapitalised(token) || token.isTime) continue;
    return tokens[at + 1]?.tag === "NOUN" || isCapitalised(tokens[at - 1]) ? undefined : { from: at, to: at + 1 };
  }
  return undefined;
}

/** The body that the sentence before is about, where nobody spoke in it: whoever spoke before may be meant too. */
function ofSubject(
  sentence: number,
  recent: Recent,
  spoke: Antecedent | undefined,
  { subjectOf }: Focus,
): Antecedent | undefined {
  if (recent.some((each) => each.sentence >= sentence - 1)) return undefined;
  const body = subjectOf(sentence - 1);
  const other = spoke?.entity;
  return body === undefined ? undefined : { body, alternatives: other === undefined ? [] : [other] };
}

function ofPronoun(
  parsed: ParsedText,
  mention: Mention,
  sentence: number,
  recent: Recent,
  focus: Focus,
): Antecedent | undefined {
  const { name, range } = mention;
  if (name === "he" || name === "she" || name === "him" || name === "her") {
    const last = recent.find(({ entity }) => PEOPLE.has(entity.type));
    // "President X, he said, was held": he is not who the words are about
    const isInterrupted = parsed.tokens[range.from - 1]?.text === ",";
    const named = focus.people.findLast(({ to }) => to <= range.from && !(isInterrupted && to === range.from - 1));
    const isNear = named !== undefined && sentence - (parsed.tokens[named.from]?.sentence ?? 0) <= 2;
    const namedIsLater =
      named !== undefined &&
      isNear &&
      (last === undefined || (parsed.tokens[named.from]?.sentence ?? 0) > last.sentence);
    if (namedIsLater && named.name !== last?.entity.name)
      return { name: named.name, alternatives: last === undefined ? [] : [last.entity] };
    return last === undefined
      ? named === undefined
        ? undefined
        : { name: named.name, alternatives: [] }
      : { entity: last.entity, alternatives: [] };
  }
  if (name === "it" || name === "its") {
    const country = name === "its" ? countryBefore(parsed, range) : undefined;
    if (country !== undefined) return { body: country, alternatives: [] };
    const spoke = pick(recent, ({ type }) => !PEOPLE.has(type), sentence);
    return ofSubject(sentence, recent, spoke, focus) ?? spoke ?? lastNamed(parsed, mention, undefined, focus);
  }
  if (name === "they" || name === "them")
    return pick(recent, ({ type, kind }) => !PEOPLE.has(type) || kind === "described", sentence);
  return pick(recent, () => true, sentence);
}
