import { splitWords } from "../text/tokens.ts";

/** Words that no English text of some length does without, in small letters. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...["the", "of", "and", "to", "in", "a", "is", "was", "for", "on", "that", "with", "as", "by", "at", "from", "were"],
  ...[
    "has",
    "have",
    "had",
    "it",
    "he",
    "she",
    "they",
    "his",
    "their",
    "its",
    "an",
    "are",
    "be",
    "been",
    "this",
    "which",
  ],
  ...["not", "but", "or", "who", "after", "said", "will", "would", "there", "when", "we", "i", "you", "no"],
]);

/** How much of a text is looked at. Units: UTF-16 code units. */
const LOOKED_AT = 20_000;
/** Least share of function words in English; other languages in Latin letters stay below half of it. */
const LEAST_SHARE = 0.2;
/** Fewest words to tell by. */
const FEWEST = 6;

/** Tells whether a text is English by its commonest words. A text of a few words is taken for English where one is. */
export function isEnglish(text: string): boolean {
  const words = splitWords(text, { start: 0, end: Math.min(text.length, LOOKED_AT) }).filter(({ text: word }) =>
    /\p{L}/u.test(word),
  );
  if (words.length === 0) return false;
  const common = words.filter(({ lower }) => FUNCTION_WORDS.has(lower)).length;
  return words.length < FEWEST ? common > 0 : common / words.length >= LEAST_SHARE;
}
