import "server-only";
import type { Excerpt } from "@variorum/store/read";

/** Longest text that a page shows whole. Units: UTF-16 code units. */
export const LONGEST_WHOLE = 60_000;
/** How much of a longer one is shown: its beginning, and what stands around each passage. Units: UTF-16 code units. */
const BEGINNING = 2_000;
const AROUND = 400;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a long text to its beginning and each passage with 400 characters on each side, as far as 60,000 characters go.
 *
 * Order: as in the text; stretches that touch are one.
 */
export function cutLongText(text: string, passages: readonly Stretch[]): readonly Excerpt[] {
  const wanted = [
    { start: 0, end: Math.min(BEGINNING, text.length) },
    ...passages.map(({ start, end }) => ({
      start: Math.max(0, start - AROUND),
      end: Math.min(text.length, end + AROUND),
    })),
  ].toSorted((one, other) => one.start - other.start);
  const merged: Stretch[] = [];
  for (const stretch of wanted) {
    const last = merged.at(-1);
    if (last !== undefined && stretch.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, stretch.end) };
    else merged.push(stretch);
  }
  let left = LONGEST_WHOLE;
  return merged.flatMap((stretch) => {
    const start = betweenLetters(text, stretch.start);
    const end = betweenLetters(text, Math.min(stretch.end, start + left));
    left -= end - start;
    return end > start ? [{ start, end, text: text.slice(start, end) }] : [];
  });
}

/** A place that does not cut a letter of two code units in half. */
function betweenLetters(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd8_00 && before <= 0xdb_ff ? at - 1 : at;
}
