import type { Word } from "./tokens.ts";

/** Longest line of place, day and agency before the first sentence of a dispatch. Units: words. */
const LONGEST = 16;
const DASH = /^(?:-|–|—)$/u;
/** What may stand in it besides names and numbers. */
const SMALL = /^(?:[,.()/]|of|al|el|de|la|the|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|\p{N}+)$/iu;
const YEAR = /^(?:19|20)\d\d$/u;

/** A dispatch's own line before its first sentence: "MOPTI, Mali (Reuters) - ", "MOPTI, 3 March 2024. ". */
export interface Dateline {
  /** Number of the first word behind it. */
  readonly to: number;
  /** Number of the first word behind the name of the place, which begins the line. */
  readonly placeTo: number;
  /** The agency or outlet in brackets. */
  readonly outlet?: string;
}

/**
 * Finds the line of place, day and agency that a dispatch begins with: a place in capitals, and a dash that ends it, or a
 * colon or full stop behind a date.
 *
 * `text` is the text as written: in `words` its letters may have been made small.
 */
export function findDateline(text: string, words: readonly Word[]): Dateline | undefined {
  const [first] = words;
  if (first === undefined || !/^\p{Lu}[\p{Lu}.'’-]+$/u.test(text.slice(first.start, first.end))) return undefined;
  for (let at = 1; at < words.length && at <= LONGEST; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const written = text.slice(word.start, word.end);
    if (DASH.test(written)) return endOfDash(text, words, at);
    const isEnd = written === ":" || (written === "." && at === words.length - 1);
    if (isEnd && YEAR.test(words[at - 1]?.text ?? "")) return { to: at + 1, placeTo: endOfPlace(text, words, at) };
    if (!/^\p{Lu}/u.test(written) && !SMALL.test(written)) return undefined;
  }
  return undefined;
}

function endOfDash(text: string, words: readonly Word[], dash: number): Dateline | undefined {
  let to = dash;
  while (DASH.test(words[to]?.text ?? "")) to += 1;
  const next = words[to];
  const last = words[dash - 1];
  // A dash inside a headline has no space around it, or no sentence behind it.
  if (next === undefined || last === undefined || last.end === words[dash]?.start || words.length - to < 3)
    return undefined;
  const open = words.slice(0, dash).findLastIndex((word) => word.text === "(");
  const [from, close] = [words[open + 1], words[dash - 2]];
  const isBracketed =
    open !== -1 && last.text === ")" && from !== undefined && close !== undefined && from.start < close.end;
  const placeTo = endOfPlace(text, words, dash);
  return isBracketed ? { to, placeTo, outlet: text.slice(from.start, close.end) } : { to, placeTo };
}

/** The place ends where a comma, a bracket, a number or a word that is not all in capitals stands. */
function endOfPlace(text: string, words: readonly Word[], end: number): number {
  const to = words.findIndex(({ start, end: stop }) => !/^[\p{Lu}.'’-]+$/u.test(text.slice(start, stop)));
  return to === -1 ? end : Math.min(to, end);
}
