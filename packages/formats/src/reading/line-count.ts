/** Line and column of a place in a text, both from 1; a column counts UTF-16 code units. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

/** Every way in which a line can end. */
const LINE_BREAK = /\r\n|\r|\n/g;

/** Counts the lines of a text once, whose first is `firstLine`, and tells line and column of offsets. */
export function startLineCount(text: string, firstLine = 1): (offset: number) => LinePlace {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(LINE_BREAK)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: firstLine + low, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Number of line ends in a text. */
export function countLineBreaks(text: string): number {
  return text.match(LINE_BREAK)?.length ?? 0;
}
