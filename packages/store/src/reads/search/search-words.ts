import { foldText } from "@variorum/core";

/**
 * What a search asks for, folded: every entry of `all` must occur, none of `none`. A phrase is one entry; an entry that
 * ends with `*` means every word that begins so.
 */
export interface SearchWords {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

export const NO_WORDS: SearchWords = { all: [], none: [] };

/** Number of words and phrases of one search; the rest is left out, as `understood` shows. */
const LIMIT = 32;
/** Letters that the beginning of a word must have. */
const SHORTEST_BEGINNING = 2;
/** A word, or a phrase in any usual quotation marks, each with or without a hyphen that excludes it. */
const TERM = /(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{Co}]/u;
const BEGINNING = /^[\p{L}\p{N}\p{Co}]+\*$/u;

/**
 * Reads the words of a search: words, "phrases", beginnings* of words, and -words or -"phrases" that must not occur.
 *
 * Shape: the result is folded as the index is; what holds no letter or digit is passed over, and a quotation mark that
 * is not closed ends with the text.
 * Throws: never; any text is a search.
 *
 * @example
 * parseSearchWords('wagner "at least 20" helic* -syria') // { all: ["wagner", "at least 20", "helic*"], none: ["syria"] }
 */
export function parseSearchWords(text: string): SearchWords {
  const all = new Set<string>();
  const none = new Set<string>();
  for (const [, minus, phrase, word] of text.toWellFormed().replaceAll("\0", " ").matchAll(TERM)) {
    const folded = phrase === undefined ? foldWord(word ?? "") : withoutStar(foldText(phrase).trim());
    if (!LETTER_OR_DIGIT.test(folded) || all.size + none.size >= LIMIT) continue;
    (minus === "-" ? none : all).add(folded);
  }
  return { all: [...all], none: [...none] };
}

function foldWord(word: string): string {
  const folded = foldText(word).trim();
  return BEGINNING.test(folded) && folded.length > SHORTEST_BEGINNING ? folded : withoutStar(folded);
}

function withoutStar(folded: string): string {
  return folded.replace(/[*\s]+$/u, "");
}

/** Writes words as a search that is read as these words. */
export function writeSearchWords({ all, none }: SearchWords): string {
  const written = (entry: string): string => (/[\s"-]/u.test(entry) ? `"${entry.replaceAll('"', " ")}"` : entry);
  return [...all.map(written), ...none.map((entry) => `-${written(entry)}`)].join(" ");
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
