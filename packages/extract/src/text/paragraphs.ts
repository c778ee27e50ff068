import { type Span, trimSpan } from "./span.ts";

/** Lines no longer than this, one below the other, are one paragraph that was broken to fit a page. Units: characters. */
const WRAPPED_LINE = 90;
/** Fewest lines that fill most of the page before a text counts as broken to fit it. */
const WRAPPED_LINES = 3;
const FULL_LINE = 50;

/**
 * Tells whether single line ends inside the text are only there to fit a page: no line is long, and several
 * that fill the page go on below.
 */
function isWrapped(text: string): boolean {
  let full = 0;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (end - start > WRAPPED_LINE) return false;
    if (end - start >= FULL_LINE && newline !== -1 && /\S/u.test(text.charAt(newline + 1))) full += 1;
    start = end + 1;
  }
  return full >= WRAPPED_LINES;
}

/**
 * Cuts a text into its paragraphs, without the white space between them.
 *
 * A paragraph ends at a line end; in a text that was broken to fit a page, at an empty line.
 * Order: that of the text.
 */
export function splitParagraphs(text: string): readonly Span[] {
  const separator = isWrapped(text) ? /\r?\n[^\S\n]*\r?\n|[\u2029\f]/gu : /[\r\n\u2028\u2029\f]+/gu;
  const paragraphs: Span[] = [];
  let start = 0;
  const add = (end: number): void => {
    const trimmed = trimSpan(text, { start, end });
    if (trimmed !== undefined) paragraphs.push(trimmed);
  };
  for (const match of text.matchAll(separator)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return paragraphs;
}
