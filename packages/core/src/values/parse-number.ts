import { NUMBER_LANGUAGES, type NumberLanguage, type NumberWord } from "./number-words.ts";

/** A number that was read. */
export interface ReadNumber {
  readonly value: number;
  /** Whether its word stands for about that number: a dozen, une vingtaine. */
  readonly isRough: boolean;
}

// Digits alone, or in groups of three with one separator throughout.
const DIGITS = /^(?:\d{1,15}|\d{1,3}(?: \d{3}){1,4}|\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?:'\d{3}){1,4})$/;
/** Numbers whose words follow no rule, folded. */
const FIXED_PHRASES: ReadonlyMap<string, ReadNumber> = new Map<string, ReadNumber>([
  ...["half a dozen", "half-dozen", "a half-dozen", "une demi-douzaine", "demi-douzaine"].map(
    (phrase) => [phrase, { value: 6, isRough: true }] as const,
  ),
  ...["a single", "one single", "a lone", "un seul", "une seule"].map(
    (phrase) => [phrase, { value: 1, isRough: false }] as const,
  ),
]);
const DECIMAL = /^(\d{1,6})[.,](\d{1,6})$/;

/** The number of a group below a thousand after one more word, or nothing where the word cannot stand there. */
function addToGroup(group: number, word: NumberWord, isUnitBeforeTen: boolean): number | undefined {
  const rest = group % 100;
  switch (word.part) {
    case "unit":
      if (word.value === 0) return group === 0 ? 0 : undefined;
      return rest === 0 || (rest >= 20 && rest % 10 === 0) ? group + word.value : undefined;
    case "teen":
      // soixante-dix, quatre-vingt-dix; in Arabic the unit comes first: five ten
      if (isUnitBeforeTen) return rest < 10 ? group + word.value : undefined;
      return rest === 0 || rest === 60 || rest === 80 ? group + word.value : undefined;
    case "ten":
      if (isUnitBeforeTen) return rest < 10 ? group + word.value : undefined;
      // quatre-vingts: four twenties
      if (word.value === 20 && rest === 4) return group - 4 + 80;
      return rest === 0 ? group + word.value : undefined;
    case "hundred":
      if (group === 0) return 100;
      return group < 10 || (group > 10 && group < 20) ? group * 100 : undefined;
    default:
      return undefined;
  }
}

/** The words of one language as a number. The first word may be digits before a scale: 2.5 million. */
function readWords(tokens: readonly string[], language: NumberLanguage): ReadNumber | undefined {
  let total = 0;
  let group: number | undefined;
  let lastScale = Infinity;
  for (const [index, token] of tokens.entries()) {
    const isLast = index === tokens.length - 1;
    if (language.joins.includes(token) && index > 0 && !isLast) continue;
    const isArticle = index === 0 && language.articles.includes(token);
    const word = isArticle
      ? ({ part: "unit", value: 1 } as const)
      : (language.words.get(token) ?? language.words.get(withoutAnd(token, language)));
    if (word === undefined) {
      const digits = index === 0 && !isLast ? readDigits(token) : undefined;
      if (digits === undefined) return undefined;
      group = digits;
    } else if (word.part === "scale") {
      if (word.value >= lastScale || group === 0) return undefined;
      total += wholeProduct(group ?? 1, word.value);
      group = undefined;
      lastScale = word.value;
    } else if (word.part === "rough") {
      return isLast && total === 0 && group !== undefined ? { value: group * word.value, isRough: true } : undefined;
    } else {
      group = addToGroup(group ?? 0, word, language.isUnitBeforeTen);
      if (group === undefined) return undefined;
    }
  }
  const value = total + (group ?? 0);
  return Number.isSafeInteger(value) ? { value, isRough: false } : undefined;
}

/** The product, freed from the error of decimal fractions: 1.1 million is 1,100,000. */
function wholeProduct(factor: number, scale: number): number {
  const product = factor * scale;
  const whole = Math.round(product);
  return Math.abs(product - whole) < 1e-4 ? whole : product;
}

/** An Arabic word without the letter for "and" at its front. */
function withoutAnd(token: string, language: NumberLanguage): string {
  return language.isUnitBeforeTen && token.startsWith("و") ? token.slice(1) : token;
}

/** Digits with separators of thousands, or a decimal fraction. */
function readDigits(text: string): number | undefined {
  if (DIGITS.test(text)) return Number(text.replace(/[ ,']/g, ""));
  const decimal = DECIMAL.exec(text);
  return decimal === null ? undefined : Number(`${decimal[1]}.${decimal[2]}`);
}

/**
 * Reads a whole number in digits or in words of English, French or Arabic; gives nothing for anything else.
 *
 * Shape: folded text, single spaces: "1 727", "twenty-one", "deux cents", "2.5 million", "a dozen".
 */
export function parseNumber(text: string): ReadNumber | undefined {
  if (DIGITS.test(text)) return { value: Number(text.replace(/[ ,']/g, "")), isRough: false };
  const fixed = FIXED_PHRASES.get(text);
  if (fixed !== undefined) return fixed;
  const tokens = text.split(/[ -]/);
  for (const language of NUMBER_LANGUAGES) {
    const number = readWords(tokens, language);
    if (number !== undefined) return number;
  }
  return undefined;
}
