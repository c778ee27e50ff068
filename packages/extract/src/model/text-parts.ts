import { splitParagraphs } from "../text/paragraphs.ts";
import type { Span } from "../text/span.ts";

/** Longest part handed to a model at once. Units: UTF-16 code units. */
const LONGEST_PART = 8_000;
/** Most parts of one text; what is behind them is not asked about. */
export const MOST_PARTS = 40;

/** Cuts a text into parts of whole paragraphs; a paragraph that is longer than a part is cut. Order: that of the text. */
export function splitParts(text: string): readonly Span[] {
  const parts: Span[] = [];
  for (const { start, end } of splitParagraphs(text)) {
    const last = parts.at(-1);
    if (last !== undefined && end - last.start <= LONGEST_PART) parts[parts.length - 1] = { start: last.start, end };
    else
      for (let from = start; from < end; from += LONGEST_PART)
        parts.push({ start: from, end: Math.min(end, from + LONGEST_PART) });
  }
  return parts;
}
