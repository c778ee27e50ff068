import { scanCells } from "./csv-cells.ts";

/** Most lines of a row after a broken one, and most bytes of them together: a row with more is told by its end only. */
const MOST_LINES = 20;
const MOST_BYTES = 16 * 1024;

interface CutOptions {
  readonly delimiter: string;
  /** Cells of a row, by which the next whole one is known; without it nothing is told from what is broken. */
  readonly width: number | undefined;
  /** Most bytes that are held for a row that does not end. */
  readonly limit: number;
}

/** Cuts bytes into rows where quotation marks do not tell their ends. */
export interface RowCutter {
  /** Rows that are complete with these bytes, each with its line end. */
  push(bytes: Uint8Array): Generator<Uint8Array>;
  /** What is left. */
  end(): Generator<Uint8Array>;
  /** Whether a line is longer than what may be held: nothing more is given. */
  readonly isLost: boolean;
}

/**
 * Starts to cut what stands from a row on whose quotation marks are wrong. That row goes to the next line that begins a
 * whole row of the right number of cells, so that a mark that is never closed takes no other row with it.
 *
 * Order: rows follow each other without a gap; together they are the bytes.
 */
export function startRowCutter({ delimiter, width, limit }: CutOptions): RowCutter {
  let held = "";
  /** Where the next line begins that may begin a row; what stands before it is broken. */
  let line = 0;
  let isLost = false;
  function* take(isLast: boolean): Generator<Uint8Array> {
    while (line < held.length) {
      const end = wholeRowEnd(held, line, { delimiter, width: line === 0 ? undefined : width, isLast });
      if (end === "unknown") {
        isLost = held.length - line > limit;
        break;
      }
      if (typeof end === "number" && (line === 0 || width !== undefined)) {
        const length = end - line;
        if (line > 0) yield cut(line);
        yield cut(length);
        continue;
      }
      const next = lineEnd(held, line, isLast);
      if (next === undefined) break;
      line = next;
      if (line > limit) yield cut(line);
    }
    if (isLast && held !== "") yield cut(held.length);
  }
  const cut = (end: number): Uint8Array => {
    const row = held.slice(0, end);
    held = held.slice(end);
    line = 0;
    return Buffer.from(row, "latin1");
  };
  return {
    *push(bytes) {
      held += Buffer.from(bytes).toString("latin1");
      yield* take(false);
    },
    *end() {
      if (!isLost) yield* take(true);
    },
    get isLost() {
      return isLost;
    },
  };
}

interface Looking {
  readonly delimiter: string;
  readonly width: number | undefined;
  readonly isLast: boolean;
}

/**
 * Where a whole row ends that begins at a line, its line end included; `undefined` when none does, "unknown" when more
 * bytes have to come to tell. Without a width any row is whole whose quotation marks are right.
 */
function wholeRowEnd(
  text: string,
  start: number,
  { delimiter, width, isLast }: Looking,
): number | "unknown" | undefined {
  let end = start;
  for (let lines = 0; lines < MOST_LINES && end - start < MOST_BYTES; lines += 1) {
    const next = lineEnd(text, end, isLast);
    if (next === undefined) return isLast ? undefined : "unknown";
    end = next;
    const row = text.slice(start, end).replace(/[\r\n]+$/, "");
    const { starts, strayQuote, openQuote } = scanCells(row, delimiter);
    if (strayQuote === undefined) return width === undefined || starts.length === width ? end : undefined;
    if (strayQuote !== openQuote) return undefined;
  }
  return undefined;
}

/** Where the line ends, its line end included; `undefined` when its end has not come yet. */
function lineEnd(text: string, start: number, isLast: boolean): number | undefined {
  const feed = text.indexOf("\n", start);
  const end = feed === -1 ? text.length : feed + 1;
  // Of a carriage return at the end it is not known whether a line feed follows.
  const back = text.slice(start, end).search(/\r(?!\n|$)/);
  if (back !== -1) return start + back + 1;
  if (feed !== -1) return end;
  return isLast && start < text.length ? text.length : undefined;
}
