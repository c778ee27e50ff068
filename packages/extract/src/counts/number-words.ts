import type { Token } from "../text/parse-text.ts";

/** The numbers below thirteen in words. */
const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES = ["hundred", "thousand", "million", "billion", "dozen"];
const PLAIN: ReadonlySet<string> = new Set([...UNITS, ...TEENS, ...TENS]);
/** Words that stand for a number nobody counted. */
export const VAGUE: ReadonlySet<string> = new Set(["dozens", "scores", "hundreds", "thousands", "millions", "tens"]);
/** Words that multiply the number before them. */
export const SCALE: ReadonlySet<string> = new Set(SCALES);

/** Tells whether a token is a number in digits. */
export function isNumeral(token: Token | undefined): boolean {
  return (
    token !== undefined && /^\p{N}{1,3}(?:[, \u00A0\u2009\u202F]\p{N}{3})+$|^\p{N}+(?:\.\p{N}+)?$/u.test(token.text)
  );
}

/** Tells whether a token is a number in words. */
export function isNumberWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const [first = "", second] = token.lower.split("-");
  if (second !== undefined) return TENS.includes(first) && UNITS.slice(0, 9).includes(second);
  return PLAIN.has(token.lower);
}

/** Verbs that say that a tally is higher: "the toll exceeded 100". */
export const OVER: ReadonlySet<string> = new Set(
  "exceeded exceeds exceeding surpassed surpasses surpassing topped topping tops passes passed passing past".split(" "),
);

/** Phrases before a number that say how it is meant, as core reads them; the longest first. */
const BEFORE: readonly (readonly string[])[] = [
  ["no", "fewer", "than"],
  ["no", "less", "than"],
  ["not", "less", "than"],
  ["no", "more", "than"],
  ["not", "more", "than"],
  ["a", "total", "of"],
  ["a", "minimum", "of"],
  ["a", "maximum", "of"],
  ["as", "many", "as"],
  ["in", "excess", "of"],
  ["upwards", "of"],
  ["at", "least"],
  ["at", "most"],
  ["more", "than"],
  ["well", "over"],
  ["fewer", "than"],
  ["less", "than"],
  ["up", "to"],
  ["close", "to"],
  ["closer", "to"],
  ["nearer", "to"],
  ["nearer"],
  ["an", "estimated"],
  ["an", "expected"],
  ["all", "of", "the"],
  ["over"],
  ["above"],
  ["under"],
  ["about"],
  ["around"],
  ["approximately"],
  ["roughly"],
  ["nearly"],
  ["almost"],
  ["some"],
  ["only"],
  ["just"],
  ["exactly"],
  ["estimated"],
  ...[...OVER].map((word) => [word]),
];

/** The phrases by their first word, since every word of a text is looked up. */
const BEFORE_BY_WORD = Map.groupBy(BEFORE, ([first]) => first);

/** Tells whether some words stand at a token, one after the other. */
export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.lower === word);
}

/** How many words of a phrase as "at least" stand at a token. Units: tokens. */
export function wordsBeforeNumber(tokens: readonly Token[], at: number): number {
  const found = BEFORE_BY_WORD.get(tokens[at]?.lower)?.find((words) => startsWith(tokens, at, words));
  return found?.length ?? 0;
}

/** "dozens", "hundred": words of numbers that are tagged as nouns. */
export function isScaleWord(token: Token | undefined): boolean {
  return token !== undefined && (VAGUE.has(token.lower) || SCALE.has(token.lower) || isNumberWord(token));
}
