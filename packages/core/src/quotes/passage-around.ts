/** The words of a passage with what stands before and after it. */
export interface PassageWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Longest prefix and suffix of a passage, in UTF-16 code units. */
const CONTEXT_LENGTH = 24;

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd8_00 && unit <= 0xdb_ff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc_00 && unit <= 0xdf_ff;
}

/**
 * Cuts the words of a span out of a text, with up to 24 units of context on each side.
 *
 * Units: UTF-16 code units; end exclusive. Context never begins or ends with half a character.
 * Throws: RangeError where the span lies outside the text or is empty.
 */
export function passageAround(text: string, start: number, end: number): PassageWords {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`Cannot cut ${start}–${end} out of a text of ${text.length} units`);
  }
  let from = Math.max(0, start - CONTEXT_LENGTH);
  if (from > 0 && isLowSurrogate(text.charCodeAt(from)) && isHighSurrogate(text.charCodeAt(from - 1))) from += 1;
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (to < text.length && isLowSurrogate(text.charCodeAt(to)) && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}
