import type { Token } from "../text/parse-text.ts";

/** The numbers below thirteen in words. */
const UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SCALES = ["hundred", "thousand", "million", "billion", "dozen"];
const PLAIN: ReadonlySet<string> = new Set([...UNITS, ...TEENS, ...TENS]);
/** Words that multiply the number before them. */
export const SCALE: ReadonlySet<string> = new Set(SCALES);

/** Tells whether a token is a number in digits. */
export function isNumeral(token: Token | undefined): boolean {
  return token !== undefined && /^\p{N}{1,3}(?:,\p{N}{3})+$|^\p{N}+(?:\.\p{N}+)?$/u.test(token.text);
}

/** Tells whether a token is a number in words. */
export function isNumberWord(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const [first = "", second] = token.lower.split("-");
  if (second !== undefined) return TENS.includes(first) && UNITS.slice(0, 9).includes(second);
  return PLAIN.has(token.lower);
}
