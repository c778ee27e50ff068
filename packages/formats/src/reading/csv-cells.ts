/** Where the cells of one row begin, and what is wrong with its quotes. */
export interface CellScan {
  /** Offset of the start of each cell in the row's text, its opening quote included. */
  readonly starts: readonly number[];
  /** Offset of a quote that neither opens nor closes a cell and is not doubled. */
  readonly strayQuote?: number;
  /** Offset of a quote that opens a cell and is never closed. */
  readonly openQuote?: number;
}

/**
 * Finds the start of each cell of a row, which the parser does not tell. Where tabs stand between the cells, a quotation
 * mark inside a cell is a character as any other, and one at its beginning too when what it encloses is not the whole
 * cell and could be read in one way only.
 *
 * Units: UTF-16 code units from the start of the row's text.
 */
export function scanCells(row: string, delimiter: string): CellScan {
  const starts = [0];
  const isTabbed = delimiter === "\t";
  let strayQuote: number | undefined;
  let at = 0;
  // Looked for again only when it was passed: a row of a million cells would otherwise be searched a million times.
  let quote = row.indexOf('"');
  while (at < row.length) {
    if (row[at] === '"') {
      const open = at;
      const close = closingQuote(row, at + 1);
      if (close === -1) return { starts, strayQuote: strayQuote ?? at, openQuote: at };
      at = close + 1;
      const isOneWord = isTabbed && !/["\t\r\n]/.test(row.slice(open + 1, close));
      if (at < row.length && row[at] !== delimiter && !isOneWord) strayQuote ??= close;
    }
    const end = row.indexOf(delimiter, at);
    if (quote !== -1 && quote < at) quote = row.indexOf('"', at);
    if (!isTabbed && quote !== -1 && (end === -1 || quote < end)) strayQuote ??= quote;
    if (end === -1) break;
    at = end + 1;
    starts.push(at);
  }
  return strayQuote === undefined ? { starts } : { starts, strayQuote };
}

/** The cells of a row that stands by itself, without line end; none where its quotation marks are out of place. */
export function cellsOf(row: string, delimiter: string): readonly string[] {
  const { starts, strayQuote } = scanCells(row, delimiter);
  if (strayQuote !== undefined) return [];
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const cell = row.slice(start, next === undefined ? row.length : next - 1);
    const isQuoted = cell.startsWith('"') && closingQuote(cell, 1) === cell.length - 1;
    return isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  });
}

function closingQuote(row: string, from: number): number {
  let quote = row.indexOf('"', from);
  while (quote !== -1 && row[quote + 1] === '"') quote = row.indexOf('"', quote + 2);
  return quote;
}
