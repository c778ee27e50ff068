import { foldText } from "@variorum/core";

/** What a search asks for, folded: every entry of `all` must occur, none of `none`. A phrase is one entry. */
export interface SearchWords {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/** Number of words and phrases of one search; the rest is left out, as `understood` shows. */
const LIMIT = 32;
/** A word, or a phrase in any usual quotation marks, each with or without a hyphen that excludes it. */
const TERM = /(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{Co}]/u;

/**
 * Reads the words of a search: words, "phrases", and -words or -"phrases" that must not occur.
 *
 * Shape: the result is folded as the index is; what holds no letter or digit is passed over, and a quotation mark that
 * is not closed ends with the text.
 * Throws: never; any text is a search.
 *
 * @example
 * parseSearchWords('wagner "at least 20" -syria') // { all: ["wagner", "at least 20"], none: ["syria"] }
 */
export function parseSearchWords(text: string): SearchWords {
  const all = new Set<string>();
  const none = new Set<string>();
  for (const [, minus, phrase, word] of text.toWellFormed().replaceAll("\0", " ").matchAll(TERM)) {
    const folded = foldText(phrase ?? word ?? "").trim();
    if (!LETTER_OR_DIGIT.test(folded) || all.size + none.size >= LIMIT) continue;
    (minus === "-" ? none : all).add(folded);
  }
  return { all: [...all], none: [...none] };
}

/** Splits folded text into words the way the index does: runs of letters and digits. */
export function wordsOf(
  folded: string,
): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...folded.matchAll(/[\p{L}\p{N}\p{Co}]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}
