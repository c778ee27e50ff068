import type { Population } from "@variorum/core";
import type { CountMention } from "../counts/count-mention.ts";
import { headOf } from "../counts/counted-phrase.ts";
import { doneVerb } from "../counts/trigger-words.ts";
import type { Entity } from "../entities/entity.ts";
import { isCapitalised } from "../entities/names.ts";
import { type ParsedText, spanOf, type TokenRange } from "../text/parse-text.ts";
import { type CountedNoun, countedNoun } from "../vocabulary/counted-people.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";

/** Whose people or things a count counts, before actors have ids. */
export interface ReadPopulation {
  readonly of: readonly Entity[];
  readonly who: Population["who"];
  readonly label?: string;
  readonly unit: NonNullable<Population["unit"]>;
  /** Whether they are the claimant's own people. */
  readonly isOwn: boolean;
}

/** Words for people that leave nobody out. */
const EVERYBODY: ReadonlySet<string> = new Set([
  ...[
    "people",
    "persons",
    "person",
    "others",
    "dead",
    "lives",
    "victims",
    "individuals",
    "humans",
    "deaths",
    "fatalities",
  ],
  ...["bodies", "body", "casualties", "survivors", "injured", "wounded", "death", "fatality", "corpse", "corpses"],
  ...["injuries", "missing", "victim", "survivor"],
]);

/** Classes that a topic makes of anybody: whoever is captured is a prisoner. */
const IMPLIED: Readonly<Partial<Record<CountMention["topic"], Population["who"]>>> = {
  captured: "detainees",
  displaced: "displaced_people",
};

/** What is needed to read a population. */
export interface PopulationInput {
  readonly parsed: ParsedText;
  readonly count: CountMention;
  readonly claimant: Entity | undefined;
  readonly entityAt: (range: TokenRange) => Entity;
}

/** Reads who or what is counted, and of which body. */
export function readPopulation({ parsed, count, claimant, entityAt }: PopulationInput): ReadPopulation {
  const { tokens, text } = parsed;
  const phrase = count.counted;
  const head = phrase === undefined ? undefined : headOf(tokens, phrase);
  const before = head === undefined ? undefined : tokens[head.index - 1]?.lower;
  const noun: CountedNoun = (head === undefined ? undefined : countedNoun(head.lower, before)) ?? {
    who: "all",
    unit: "person",
  };
  const { who, unit } = noun;
  if (claimant !== undefined && unit === "person" && isLostByClaimant(parsed, count))
    return { of: [claimant], who: "all", unit, isOwn: true };
  if (phrase === undefined || head === undefined) {
    const span = phrase === undefined || count.topic === "other_count" ? undefined : spanOf(tokens, phrase);
    const words = span === undefined ? "" : text.slice(span.start, span.end).replace(/^(?:of )?(?:the |more )?/u, "");
    const isState = /^(?:dead|killed|wounded|injured|hurt|missing)\b/iu.test(words);
    return words === "" || isState
      ? { of: [], who: "all", unit, isOwn: false }
      : { of: [], who: "other", label: words, unit, isOwn: false };
  }
  if (IMPLIED[count.topic] === who) return { of: [], who: "all", unit, isOwn: false };
  const modifiers =
    modifiersOf(parsed, phrase, head.start) ?? (noun.isMember === true ? nameBehind(parsed, phrase) : undefined);
  const of = modifiers === undefined ? [] : [entityAt(modifiers)];
  if (noun.isMember === true) {
    if (of.length > 0) return { of, who: "all", unit, isOwn: isSameBody(of[0], claimant) };
    if (claimant !== undefined && (isOwnMember(head.lower, claimant) || isOfClaimant(parsed, phrase, claimant)))
      return { of: [claimant], who: "all", unit, isOwn: true };
    return { of: [], who: "other", label: head.lower, unit, isOwn: false };
  }
  if (unit !== "person" || who !== "all" || EVERYBODY.has(head.lower))
    return { of: unit === "person" && modifiers !== undefined ? of : [], who, unit, isOwn: false };
  const { start, end } = spanOf(tokens, phrase);
  const label = text.slice(start, end).replace(/^(?:of )?(?:the |more )?/u, "");
  return { of: [], who: "other", label: label === "" ? head.lower : label, unit, isOwn: false };
}

/** "it had lost two men": the claimant's own, whatever they are called. */
function isLostByClaimant({ tokens }: ParsedText, { number, content }: CountMention): boolean {
  const start = content[0]?.start ?? 0;
  for (let at = number.from - 1; (tokens[at]?.start ?? -1) >= start; at -= 1) {
    if (doneVerb(tokens[at])?.lemma !== "lose") continue;
    return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:it|we|they)$/u.test(lower));
  }
  return false;
}

/** The name before the noun: "[Wagner] fighters", "[Malian] soldiers". */
function modifiersOf({ tokens }: ParsedText, { from, to }: TokenRange, headStart: number): TokenRange | undefined {
  let start = from;
  while (start < to && !isCapitalised(tokens[start])) start += 1;
  let end = start;
  while (end < to && (tokens[end]?.start ?? Infinity) < headStart && isCapitalised(tokens[end])) end += 1;
  return end > start ? { from: start, to: end } : undefined;
}

/** "fighters [of the NLF]": the name that "of" or "from" brings behind the noun. */
function nameBehind({ tokens }: ParsedText, { to }: TokenRange): TokenRange | undefined {
  if (!/^(?:of|from)$/u.test(tokens[to]?.lower ?? "")) return undefined;
  const from = tokens[to + 1]?.tag === "DET" ? to + 2 : to + 1;
  let end = from;
  while (isCapitalised(tokens[end]) && tokens[end]?.sentence === tokens[to]?.sentence) end += 1;
  return end > from ? { from, to: end } : undefined;
}

/** "eleven of the front's fighters", said by the Northern Front */
function isOfClaimant({ tokens }: ParsedText, { from, to }: TokenRange, { name }: Entity): boolean {
  const owner = tokens.slice(from, to).findIndex(({ lower }) => lower === "'s");
  const noun = tokens[from + owner - 1]?.lower ?? "";
  return owner > 0 && name.toLowerCase().split(" ").at(-1) === noun;
}

function isSameBody(entity: Entity | undefined, claimant: Entity | undefined): boolean {
  if (entity === undefined || claimant === undefined) return false;
  const country = DEMONYMS[entity.name.toLowerCase()] ?? entity.name;
  const own = claimant.name.toLowerCase();
  return (
    own === entity.name.toLowerCase() ||
    own.startsWith(entity.name.toLowerCase()) ||
    own.includes(country.toLowerCase())
  );
}

const OF_ARMIES =
  /^(?:soldiers?|troops|servicemen|servicemembers|personnel|marines|sailors|airmen|recruits|cadets|forces|guards?)$/u;
const OF_GROUPS = /^(?:fighters?|rebels?|militants?|insurgents?|separatists?|guerrillas|militiamen|commanders?)$/u;

/** "two soldiers" said by an army, "seven rebels" said by a group: the claimant's own. */
function isOwnMember(noun: string, { type, name }: Entity): boolean {
  const isArmed = type === "armed_force" || (type === "government" && /defen[cs]e|army|military|security/iu.test(name));
  // The sailors of whom a coast guard speaks are those it looks for.
  if (isArmed) return OF_ARMIES.test(noun) && !(noun.startsWith("sailor") && /coast\s?guard/iu.test(name));
  return type === "armed_group" && OF_GROUPS.test(noun);
}
