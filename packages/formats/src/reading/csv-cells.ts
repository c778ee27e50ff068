/** Where the cells of one row begin, and what is wrong with its quotes. */
export interface CellScan {
  /** Offset of the start of each cell in the row's text, its opening quote included. */
  readonly starts: readonly number[];
  /** Offset of a quote that neither opens nor closes a cell and is not doubled. */
  readonly strayQuote?: number;
}

/**
 * Finds the start of each cell of a row, which the parser does not tell.
 *
 * Units: UTF-16 code units from the start of the row's text.
 */
export function scanCells(row: string, delimiter: string): CellScan {
  const starts = [0];
  let strayQuote: number | undefined;
  let at = 0;
  while (at < row.length) {
    if (row[at] === '"' && at === starts.at(-1)) {
      const close = closingQuote(row, at + 1);
      if (close === -1) return { starts, strayQuote: strayQuote ?? at };
      at = close + 1;
      if (at < row.length && row[at] !== delimiter) strayQuote ??= close;
    }
    const end = row.indexOf(delimiter, at);
    const quote = row.indexOf('"', at);
    if (quote !== -1 && (end === -1 || quote < end)) strayQuote ??= quote;
    if (end === -1) break;
    at = end + 1;
    starts.push(at);
  }
  return strayQuote === undefined ? { starts } : { starts, strayQuote };
}

function closingQuote(row: string, from: number): number {
  let quote = row.indexOf('"', from);
  while (quote !== -1 && row[quote + 1] === '"') quote = row.indexOf('"', quote + 2);
  return quote;
}

/** Line and column of an offset in a text that begins at the given line, column 1. */
export function lineAndColumn(
  text: string,
  offset: number,
  firstLine: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const breaks = before.match(LINE_BREAK)?.length ?? 0;
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return { line: firstLine + breaks, column: offset - lineStart + 1 };
}

/** Every way in which a line can end. */
export const LINE_BREAK = /\r\n|\r|\n/g;
