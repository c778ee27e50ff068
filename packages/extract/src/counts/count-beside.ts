import { POSSESSIVES } from "../grammar/noun-phrases.ts";
import type { Token, TokenSentence } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import { DEMONYMS } from "../vocabulary/countries.ts";
import type { CountMention } from "./count-mention.ts";
import { type Counted, isPeople, isSubset, OF_THINGS } from "./counted.ts";
import type { NumberMention } from "./number-mention.ts";
import { isNational, isUnknownPeople } from "./counted-phrase.ts";
import { isSayingBehind } from "./told-counts.ts";
import { beingTopic, doneVerb } from "./trigger-words.ts";

/** Longest list between two numbers. Units: tokens. */
const LONGEST_LIST = 8;
/** How far before a number the total stands that it is said of. Units: tokens. */
const FAR_TOTAL = 6;
/** Between a number and one that goes on with it: "eleven women and nine men". Units: tokens. */
const CLOSE = 3;

const HOW_BADLY = /^(?:critically|seriously|severely|badly|gravely|slightly|lightly|fatally)$/u;

/** ", two [critically]", "many of them [seriously]": how some of those counted before were hurt. */
export function howBadly(tokens: readonly Token[], { number, phrase }: Counted): string | undefined {
  if (phrase !== undefined) return undefined;
  const isOfThem = tokens[number.to]?.lower === "of" && /^(?:them|whom)$/u.test(tokens[number.to + 1]?.lower ?? "");
  const adverb = tokens[isOfThem ? number.to + 2 : number.to]?.lower ?? "";
  return HOW_BADLY.test(adverb) ? adverb : undefined;
}

/** "stabbed three officers, all [fatally]": what is said behind a comma of how they were hurt. */
export function isFatalBehind(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  return (
    words[0] === "fatally" ||
    (words[0] === "," && /^(?:all|both|some)$/u.test(words[1] ?? "") && words[2] === "fatally")
  );
}

/** "eleven of the dead were pupils, while [two were teachers]": who some of those counted before were. */
export function isSaidOfSome(tokens: readonly Token[], { number, phrase }: Counted): boolean {
  const isOrdinal = /^(?:a|the|another)$/u.test(tokens[number.from]?.lower ?? "");
  const isOfThem =
    tokens[number.to]?.lower === "of" && /^(?:them|whom|these|those)$/u.test(tokens[number.to + 1]?.lower ?? "");
  const auxiliary = isOfThem ? number.to + 2 : number.to;
  // "two of whom are thought to be children"
  const isThought =
    /^(?:thought|believed|said|understood|known)$/u.test(tokens[auxiliary + 1]?.lower ?? "") &&
    tokens[auxiliary + 3]?.lower === "be";
  const verb = isThought ? auxiliary + 3 : auxiliary;
  if (phrase !== undefined || isOrdinal || !/^(?:was|were|is|are|be)$/u.test(tokens[verb]?.lower ?? "")) return false;
  const first = tokens[verb + 1];
  // "two were from Canada", "one was Cuban"
  if (first?.lower === "from" || DEMONYMS[first?.lower ?? ""] !== undefined) return true;
  if (/^(?:foreign|local|female|male|underage|elderly)$/u.test(first?.lower ?? "")) return true;
  const who = tokens.slice(verb + 1, verb + 5);
  const end = who.findIndex(({ tag }) => !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(tag));
  const noun = who[(end === -1 ? who.length : end) - 1];
  return noun !== undefined && COUNTED.get(noun.lower)?.unit === "person";
}

/** "seven pupils were wounded, [as was] one teacher" */
export function sameAs(
  tokens: readonly Token[],
  { number }: Counted,
  before: CountMention | undefined,
): CountTopic | undefined {
  const [verb, as] = [tokens[number.from - 1]?.lower ?? "", tokens[number.from - 2]?.lower ?? ""];
  return /^(?:was|were|did|had|have)$/u.test(verb) && /^(?:as|so)$/u.test(as) ? before?.topic : undefined;
}

/** "[Of those hurt,] eleven are children" */
export function ofThose(
  tokens: readonly Token[],
  { from }: TokenSentence,
  number: Counted["number"],
): CountTopic | undefined {
  const isOf = tokens[from]?.lower === "of" && /^(?:those|the)$/u.test(tokens[from + 1]?.lower ?? "");
  if (!isOf || tokens[from + 3]?.text !== "," || number.from !== from + 4) return undefined;
  return doneVerb(tokens[from + 2])?.topic ?? beingTopic(tokens[from + 2]?.lower ?? "");
}

/** "bringing the total to 30", "put the figure closer to 30": of what was counted last. */
export function totalOf(
  tokens: readonly Token[],
  { number, phrase }: Counted,
  last: CountTopic | undefined,
): CountTopic | undefined {
  const lead = tokens[number.from - 1]?.lower ?? "";
  // The nearest noun: "the figure was closer to", "the total now stands at".
  const noun = tokens
    .slice(Math.max(0, number.from - FAR_TOTAL), number.from - 1)
    .findLast(({ tag, lower }) => lower !== "closer" && (tag === "NOUN" || lower === "total"));
  const isTotal =
    /^(?:to|at|of|was|is)$/u.test(lead) && /^(?:totals?|figures?|count|tally|numbers?)$/u.test(noun?.lower ?? "");
  return isTotal && phrase === undefined ? last : undefined;
}

/** "20 bodies, eleven women and nine men": a number beside another one, with nothing of its own that tells. */
export function appositionTo(
  tokens: readonly Token[],
  before: CountMention | undefined,
  counted: Counted,
): CountTopic | undefined {
  const { number, phrase, head } = counted;
  if (before === undefined) return undefined;
  const mark = tokens[number.from - 1];
  const isNext = number.from - (before.counted?.to ?? before.number.to) <= 1;
  const isListed = isInList(tokens, before, number.from);
  const isBeside =
    (/^[,:—–(]$/u.test(mark?.text ?? "") && !hasVerbBetween(tokens, before, number.from)) ||
    (mark?.lower === "and" && (isNext || number.from - before.number.to < CLOSE)) ||
    isListed ||
    isSubset(tokens, number) ||
    head?.lower === "others" ||
    isSaidOfSome(tokens, counted);
  const isUnknown = phrase !== undefined && head === undefined && isUnknownPeople(tokens, phrase);
  const isForeign = phrase !== undefined && head === undefined && isNational(tokens, phrase);
  const isThing = OF_THINGS.has(before.topic) && (head !== undefined || isUnknown);
  const isSome = howBadly(tokens, counted) !== undefined || isSaidOfSome(tokens, counted);
  // "killing 34, two local officials told an agency"
  if (mark?.text === "," && isSayingBehind(tokens, phrase?.to ?? number.to)) return undefined;
  const isKnown = isSome || isThing || isForeign || isPeople(head) || (isUnknown && isSubset(tokens, number));
  // "a spokesman" behind a comma is somebody else
  // "four locals, [a Dane,] and two Swiss", not "killing four, [an official] said"
  const isInside = isListed && phrase !== undefined && /^(?:,|and)$/u.test(tokens[phrase.to]?.lower ?? "");
  const isAdded = mark?.lower === "and" && (isNext || isListed);
  const isOneMore = number.isArticle && !isSubset(tokens, number) && !isAdded && !isInside;
  return isBeside && isKnown && !isOneMore ? before.topic : undefined;
}

/** "fired 900 rounds, two of them live": a verb that tells of something else. */
function hasVerbBetween(tokens: readonly Token[], before: CountMention, at: number): boolean {
  return tokens
    .slice(before.counted?.to ?? before.number.to, at)
    .some(({ lower }) => /^(?:fired|threw|hurled|used|cost|said|told|met|visited)$/u.test(lower));
}

/** Tells whether a number is one of those behind a colon that make up the number before it. */
export function isInParts(
  tokens: readonly Token[],
  before: CountMention | undefined,
  { from }: NumberMention,
): boolean {
  if (before === undefined) return false;
  const isBehindColon = tokens.slice(before.counted?.to ?? before.number.to, from).some(({ text }) => text === ":");
  return isBehindColon || isInList(tokens, before, from);
}

/** "six girls and two boys, [as well as 19 women]": nothing but nouns between a number and one before it. */
function isInList(tokens: readonly Token[], before: CountMention, at: number): boolean {
  // "a couple and [their] three sons"
  const end = POSSESSIVES.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  const between = tokens.slice(before.counted?.to ?? before.number.to, end);
  const last = between.at(-1)?.lower ?? "";
  if (between.length > LONGEST_LIST || !/^(?:and|,|as|plus)$/u.test(last)) return false;
  const words = between.map(({ lower }) => lower).join(" ");
  if (/\b(?:as|plus)$/u.test(words)) return /\b(?:as well as|plus)$/u.test(words);
  return between.every(
    ({ tag, lower }) =>
      /^(?:NOUN|PROPN|ADJ|DET|NUM|CCONJ)$/u.test(tag) || /^(?:,|including|his|her|their)$/u.test(lower),
  );
}
