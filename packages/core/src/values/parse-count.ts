import { foldText } from "../fold/fold.ts";
import type { Checked, ValueIssue } from "../issue.ts";
import type { Unit } from "../vocabulary/units.ts";
import { COUNT_MAX, type CountValue } from "./count.ts";
import * as phrases from "./count-phrases.ts";
import { COUNT_TEXTS } from "./count-to-text.ts";
import { ARTICLES, COUNTED_NOUNS, OF_WORDS, SINGULAR_NOUNS } from "./counted-nouns.ts";
import { parseNumber, type ReadNumber } from "./parse-number.ts";

type Reading = Pick<CountValue, "lower" | "upper" | "qualifier">;
type OneNumber = keyof typeof phrases.WORDS_BEFORE;

export interface ParseCountOptions {
  /** Unit of the question; a text never says it reliably. */
  readonly unit?: Unit;
}

const MAX_LENGTH = 200;
/** How many are at least meant by a plural, and by several. */
const AT_LEAST_TWO = 2;
const AT_LEAST_SEVERAL = 3;

/** Folds a text for reading: small letters, one sort of apostrophe, dash and space, separators of Arabic digits. */
function normalise(text: string): string {
  return foldText(text)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, "-")
    .replace(/٬/g, ",")
    .replace(/٫/g, ".")
    .replace(/\s+/g, " ")
    .trim();
}

/** One entry for each phrase, the longest first, so that "no more than" is tried before "no". */
function byLength<Entry>(
  entries: readonly (readonly [phrase: string, entry: Entry])[],
): readonly (readonly [string, Entry])[] {
  return entries.map(([phrase, entry]) => [normalise(phrase), entry] as const).sort(([a], [b]) => b.length - a.length);
}

function flatten(
  table: Readonly<Partial<Record<OneNumber, readonly string[]>>>,
): readonly (readonly [string, OneNumber])[] {
  // Object.entries widens keys to string; the table is typed by the same keys.
  return Object.entries(table).flatMap(([qualifier, words]) =>
    words.map((word) => [word, qualifier as OneNumber] as const),
  );
}

const BEFORE = byLength(flatten(phrases.WORDS_BEFORE));
const AFTER = byLength(flatten(phrases.WORDS_AFTER));
const WHOLE = new Map(
  byLength(phrases.WHOLE_PHRASES.flatMap((entry) => entry.words.map((word) => [word, entry] as const))),
);
const MANY = new Map(byLength(Object.entries(phrases.MANY_OF)));
const SEVERAL = phrases.SEVERAL_OF.map(normalise);
const OF = OF_WORDS.map(normalise);
const RANGES = phrases.RANGE_WORDS.map(([before, middle]) => [foldText(before), foldText(middle)] as const);
const PLURALS = new Set(COUNTED_NOUNS.map(normalise));
const NOUNS = new Set([
  ...PLURALS,
  ...SINGULAR_NOUNS.map(normalise),
  ...[...PLURALS].map((noun) => noun.replace(/s$/, "")),
]);
/** The two ends of the loose forms that are written for counts without words of their own. */
const LOOSE = Object.values(COUNT_TEXTS).flatMap((texts) =>
  (["some", "vague_many"] as const).map((qualifier) => [qualifier, normalise(texts[qualifier]).split("{n}")] as const),
);

/** What a qualifier makes of one number. */
function qualified(qualifier: OneNumber, { value }: ReadNumber): Reading | undefined {
  switch (qualifier) {
    case "at_least":
      return { lower: value, upper: null, qualifier };
    case "more_than":
      return { lower: value + 1, upper: null, qualifier };
    case "at_most":
      return { lower: 0, upper: value, qualifier };
    case "fewer_than":
      return value === 0 ? undefined : { lower: 0, upper: value - 1, qualifier };
    default:
      return { lower: value, upper: value, qualifier };
  }
}

function readWhole(text: string): Reading | undefined {
  const whole = WHOLE.get(text);
  if (whole !== undefined)
    return { lower: whole.lower, upper: whole.qualifier === "none" ? 0 : null, qualifier: whole.qualifier };
  if (PLURALS.has(text)) return { lower: 1, upper: null, qualifier: "some" };
  for (const [qualifier, [before = "", after = ""]] of LOOSE) {
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const number = parseNumber(text.slice(before.length, text.length - after.length));
    if (number !== undefined) return { lower: number.value, upper: null, qualifier };
  }
  return undefined;
}

function readMany(text: string): Reading | undefined {
  const several = SEVERAL.find((word) => text.startsWith(`${word} `));
  if (several !== undefined) {
    const rest = text.slice(several.length + 1);
    const factor = MANY.get(rest) ?? parseNumber(`1 ${rest}`)?.value;
    return factor === undefined ? undefined : { lower: AT_LEAST_SEVERAL * factor, upper: null, qualifier: "some" };
  }
  let lower = AT_LEAST_TWO;
  const words = text.split(" ").filter((word) => !OF.includes(word));
  if (words.length > 2) return undefined;
  for (const word of words) {
    const factor = MANY.get(word);
    if (factor === undefined) return undefined;
    lower *= factor;
  }
  return { lower, upper: null, qualifier: "vague_many" };
}

/** "20 to 50", "20-50", "between 20 and 50"; a scale after the second number counts for both: "20 to 30 thousand". */
function readRange(text: string): Reading | undefined {
  const sides = (before: string, middle: string): Reading | undefined => {
    if (!text.startsWith(before)) return undefined;
    for (let at = text.indexOf(middle, before.length); at !== -1; at = text.indexOf(middle, at + 1)) {
      const left = text.slice(before.length, at);
      const right = text.slice(at + middle.length);
      const scale = /^\d[\d.,]* ([a-z]+)$/.exec(right)?.[1];
      const lower = parseNumber(scale !== undefined && /^[\d.,]+$/.test(left) ? `${left} ${scale}` : left);
      const upper = parseNumber(right);
      if (lower !== undefined && upper !== undefined)
        return { lower: lower.value, upper: upper.value, qualifier: "between" };
    }
    return undefined;
  };
  for (const [before, middle] of RANGES) {
    const range = sides(before, middle);
    if (range !== undefined) return range;
  }
  return /^[\d ,.']+-[\d ,.']+$/.test(text) ? sides("", "-") : undefined;
}

function readBefore(text: string): Reading | undefined {
  for (const [phrase, qualifier] of BEFORE) {
    if (!text.startsWith(phrase)) continue;
    const rest = text.slice(phrase.length);
    if (/[a-z\u0600-\u06FF.]$/.test(phrase) && !rest.startsWith(" ")) continue;
    const number = parseNumber(rest.trim());
    if (number !== undefined) return qualified(qualifier, number);
    const inner =
      qualifier === "about" ? readRange(rest.trim()) : qualifier === "at_least" ? readBefore(rest.trim()) : undefined;
    if (inner?.qualifier === "between") return { ...inner, qualifier: "about" };
    if (inner?.qualifier === "about") return { ...inner, upper: null };
  }
  return undefined;
}

function readAfter(text: string): Reading | undefined {
  for (const [phrase, qualifier] of AFTER) {
    if (!text.endsWith(phrase)) continue;
    const rest = text.slice(0, -phrase.length);
    const number = phrase === "+" || rest.endsWith(" ") ? parseNumber(rest.trim()) : undefined;
    if (number !== undefined) return qualified(qualifier, number);
  }
  return undefined;
}

function readNumber(text: string): Reading | undefined {
  const number = parseNumber(text);
  return number === undefined ? undefined : qualified(number.isRough ? "about" : "exactly", number);
}

/** Tells whether the words are a noun that is counted, in Arabic with or without its article. */
function isCountedNoun(words: string): boolean {
  return NOUNS.has(words) || (words.startsWith("ال") && NOUNS.has(words.slice(2)));
}

/** The text without the noun at its end and without the word that ties the two, or nothing where no noun is there. */
function withoutNoun(text: string): string | undefined {
  const words = text.split(" ");
  for (const length of [2, 1]) {
    if (words.length <= length || !isCountedNoun(words.slice(-length).join(" "))) continue;
    const rest = words.slice(0, -length).join(" ");
    const tie = OF.find((word) => rest.endsWith(` ${word}`));
    return tie === undefined ? rest : rest.slice(0, -tie.length - 1);
  }
  const elided = / d'([^ ]+)$/.exec(text);
  return elided !== null && isCountedNoun(elided[1] ?? "") ? text.slice(0, elided.index) : undefined;
}

const FORMS = [readWhole, readRange, readBefore, readAfter, readMany, readNumber] as const;

function read(text: string): Reading | undefined {
  for (const form of FORMS) {
    const reading = form(text);
    if (reading !== undefined) return reading;
  }
  const article = ARTICLES.find((word) => text.startsWith(`${word} `));
  if (article !== undefined) return read(text.slice(article.length + 1));
  const rest = withoutNoun(text);
  return rest === undefined ? undefined : read(rest);
}

/**
 * Parses the words of a count in English, French or Arabic into its bounds.
 *
 * Shape: "7", "1 727", "twenty-one", "at least 20", "up to 82", "20 to 50", "about 20", "une vingtaine", "several",
 * "dozens", "no one", "ما لا يقل عن 20"; a noun of {@link COUNTED_NOUNS} may follow.
 * Units: whole numbers of the unit that is handed in, persons where none is.
 * Issues: `count.unreadable`, `count.bounds-crossed` ("50 to 20").
 * Throws: never.
 *
 * @example
 * parseCount("at least 20") // { ok: true, value: { lower: 20, upper: null, qualifier: "at_least", unit: "person", raw: "at least 20" }, issues: [] }
 */
export function parseCount(text: string, options: ParseCountOptions = {}): Checked<CountValue, ValueIssue> {
  const reading = text.length > MAX_LENGTH ? undefined : read(normalise(text));
  if (reading === undefined || reading.lower > COUNT_MAX || (reading.upper ?? 0) > COUNT_MAX) {
    return {
      ok: false,
      issues: [
        {
          code: "count.unreadable",
          severity: "error",
          message: `Cannot read count "${text.slice(0, MAX_LENGTH)}": expected a number in digits or words, such as 7, at least 20 or dozens`,
          hint: "Give lower, upper, qualifier, unit and raw instead of the words",
          raw: text,
        },
      ],
    };
  }
  if (reading.upper !== null && reading.lower > reading.upper) {
    return {
      ok: false,
      issues: [
        {
          code: "count.bounds-crossed",
          severity: "error",
          message: `Cannot read count "${text}": expected the lower number first`,
          raw: text,
        },
      ],
    };
  }
  return { ok: true, value: { ...reading, unit: options.unit ?? "person", raw: text }, issues: [] };
}
