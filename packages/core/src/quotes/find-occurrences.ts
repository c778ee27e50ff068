/** Where a text stands in another. */
export interface Occurrences {
  /** How many there are. */
  readonly count: number;
  /** Starts of the first {@link KEPT_STARTS} of them. Order: rising. */
  readonly starts: readonly number[];
}

/** How many starts are kept: enough for every message and for any occurrence a person would count to. */
const KEPT_STARTS = 10_000;
/** Up to this length the built-in search cannot be slowed down badly by a hostile text. */
const SHORT_LENGTH = 32;

/** For each prefix of the pattern the length of its longest proper prefix that is also its suffix. */
function borders(pattern: string): Uint32Array {
  const table = new Uint32Array(pattern.length);
  let length = 0;
  for (let at = 1; at < pattern.length; at += 1) {
    while (length > 0 && pattern[at] !== pattern[length]) length = table[length - 1] ?? 0;
    if (pattern[at] === pattern[length]) length += 1;
    table[at] = length;
  }
  return table;
}

/** Knuth, Morris and Pratt's search: each unit of the text is read once, whatever the pattern. */
function* longOccurrences(text: string, pattern: string): Generator<number> {
  const table = borders(pattern);
  let matched = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    while (matched > 0 && unit !== pattern.charCodeAt(matched)) matched = table[matched - 1] ?? 0;
    if (unit === pattern.charCodeAt(matched)) matched += 1;
    if (matched === pattern.length) {
      yield at + 1 - pattern.length;
      matched = table[matched - 1] ?? 0;
    }
  }
}

function* shortOccurrences(text: string, pattern: string): Generator<number> {
  for (let at = text.indexOf(pattern); at !== -1; at = text.indexOf(pattern, at + 1)) yield at;
}

/**
 * Finds the first place where the longest beginning of a pattern stands, the whole pattern if it is there, in time
 * linear in both.
 */
export function findLongestBeginning(
  text: string,
  pattern: string,
): { readonly start: number; readonly length: number } {
  const table = borders(pattern);
  let longest = { start: 0, length: 0 };
  let matched = 0;
  for (let at = 0; at < text.length && longest.length < pattern.length; at += 1) {
    while (matched > 0 && text[at] !== pattern[matched]) matched = table[matched - 1] ?? 0;
    if (text[at] === pattern[matched]) matched += 1;
    if (matched > longest.length) longest = { start: at + 1 - matched, length: matched };
  }
  return longest;
}

/**
 * Finds every place where a pattern stands in a text, overlapping ones too, in time linear in the text.
 *
 * Throws: RangeError for an empty pattern.
 */
export function findOccurrences(text: string, pattern: string): Occurrences {
  if (pattern === "") throw new RangeError("Cannot look for an empty text");
  const starts: number[] = [];
  let count = 0;
  for (const start of pattern.length <= SHORT_LENGTH
    ? shortOccurrences(text, pattern)
    : longOccurrences(text, pattern)) {
    count += 1;
    if (starts.length < KEPT_STARTS) starts.push(start);
  }
  return { count, starts };
}
