import { type Options, parse } from "csv-parse";
import type { Issue, Position } from "@variorum/core";
import type { SourceFile } from "../format.ts";
import { cellsOf, scanCells } from "./csv-cells.ts";
import { countLineBreaks, startLineCount } from "./line-count.ts";
import { type RowCutter, startRowCutter } from "./row-cutter.ts";
import { startUtf8Scan } from "./utf8.ts";

/** Longest row of a table and longest line of JSON Lines, in bytes. */
export const ROW_LIMIT = 16 * 1024 * 1024;

/** Most cells of a row: as many as the widest workbook has columns. */
export const CELL_LIMIT = 16_384;

/** One row of a table, header included, with what is wrong with its bytes and quotes. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The row as it stood, without its line end. */
  readonly text: string;
  /** The bytes of the row as they stood, where the text does not tell them: not UTF-8, or another encoding. */
  readonly bytes?: Uint8Array;
  /** Line on which the row begins, from 1. */
  readonly line: number;
  readonly issues: readonly Issue[];
}

export interface CsvOptions {
  readonly delimiter: "," | ";" | "\t" | "|";
}

interface Parsed {
  readonly cells: readonly string[];
  readonly raw: string;
  readonly endByte: number;
}

/**
 * Reads the rows of a table one after the other, header included, empty lines left out.
 *
 * Ragged rows are given as they are: the reader of the table knows how many cells it wants. Where a quotation mark is
 * opened and not closed, or closed in a later row, the rows after it are read by themselves.
 * Issues: `text.not-well-formed` with the byte offset; `csv.syntax`; `csv.too-many-cells`, with which the row is given
 * without cells; `file.too-large`, after which nothing more is read.
 */
export async function* readCsvRows(file: SourceFile, { delimiter }: CsvOptions): AsyncIterable<CsvRow> {
  const { parsed, parser } = startParser(delimiter);
  const scan = startUtf8Scan();
  const recent = startRecentBytes();
  const reader = startRowReader(file.name, {
    delimiter,
    badBytes: scan.badBytes,
    bytesBetween: recent.between,
    original: file.original,
  });
  let width: number | undefined;
  let cutter = undefined as RowCutter | undefined;
  const toRow = (row: Parsed): CsvRow => {
    const read = reader.toRow(row);
    width ??= read.cells.length;
    return read;
  };
  function* readCut(cut: Iterable<Uint8Array>): Generator<CsvRow> {
    for (const bytes of cut) {
      const raw = Buffer.from(bytes).toString("utf8");
      const cells = cellsOf(withoutLineEnd(raw), delimiter);
      const row = toRow({ cells, raw, endByte: reader.startByte() + bytes.length });
      if (row.text !== "") yield row;
    }
  }
  /** Reads the rest without the parser, which does not find the ends of rows any more. */
  function* cutRest(): Generator<CsvRow> {
    cutter = startRowCutter({ delimiter, width, limit: ROW_LIMIT });
    yield* readCut(cutter.push(recent.between(reader.startByte(), Infinity)));
  }
  function* readParsed(rows: readonly Parsed[], isBroken: boolean): Generator<CsvRow> {
    for (const row of rows) {
      if (isTangled(row, delimiter)) {
        yield* cutRest();
        return;
      }
      yield toRow(row);
    }
    if (isBroken) yield* cutRest();
  }
  for await (const chunk of file.open()) {
    scan.push(chunk);
    recent.push(chunk);
    if (cutter === undefined) {
      // The parser works through the chunk before write() returns: nothing is ever pushed to its readable side.
      parser.write(chunk);
      const isBroken = parser.errored !== null;
      // The last row may end with a character whose bad bytes only the next chunk shows: it waits.
      yield* readParsed(parsed.splice(0, isBroken ? parsed.length : parsed.length - 1), isBroken);
    } else yield* readCut(cutter.push(chunk));
    recent.drop(reader.startByte());
    if (cutter?.isLost === true) break;
  }
  scan.end();
  if (cutter === undefined) {
    if (parser.errored === null) await new Promise((resolve) => parser.end(resolve));
    yield* readParsed(parsed, parser.errored !== null);
  }
  if (cutter !== undefined) yield* readCut(cutter.end());
  if (cutter?.isLost === true) yield reader.tooLarge();
}

/** Starts the parser of rows, which puts those it has read into a list. */
function startParser(delimiter: string) {
  const parsed: Parsed[] = [];
  const parser = parse({
    ...PARSING,
    delimiter,
    on_record: (given, { bytes }) => {
      const { record, raw } = given as unknown as { record: string[]; raw: string }; // what `raw: true` makes of a record
      parsed.push({ cells: record, raw, endByte: bytes });
      return undefined;
    },
  });
  parser.on("error", () => {}); // read from `errored`, where the row before it is known
  return { parsed, parser };
}

const PARSING = {
  bom: true,
  max_record_size: ROW_LIMIT,
  raw: true,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
} as const satisfies Options;

/** Tells a row that goes over lines and has a quotation mark out of place: it may hold others. */
function isTangled({ raw }: Parsed, delimiter: string): boolean {
  if (!raw.includes('"')) return false;
  const row = withoutLineEnd(raw);
  return /[\r\n]/.test(row.trimStart()) && scanCells(row, delimiter).strayQuote !== undefined;
}

interface RowReader {
  toRow(row: Parsed): CsvRow;
  /** What stands for the rest of the file after a row that is too long to be held. */
  tooLarge(): CsvRow;
  /** Where the next row begins, in bytes. */
  startByte(): number;
}

interface RowBytes {
  readonly delimiter: string;
  readonly badBytes: readonly number[];
  readonly bytesBetween: (start: number, end: number) => Uint8Array;
  readonly original: SourceFile["original"];
}

function startRowReader(file: string, { delimiter, badBytes, bytesBetween, original }: RowBytes): RowReader {
  let line = 1;
  let startByte = 0;
  let nextBad = 0;
  return {
    toRow({ cells, raw, endByte }) {
      const blank = /^[\r\n]*/.exec(raw)?.[0] ?? "";
      // Of a line end that is two characters the parser gives the first only: empty lines are counted in the bytes.
      const before = blank === "" ? 0 : countLineBreaks(lineEndsBefore(bytesBetween(startByte, endByte)));
      const begins = line + before;
      const text = withoutLineEnd(raw.slice(blank.length));
      line = begins + (text === "" ? 0 : Math.max(countLineBreaks(raw.slice(blank.length)), 1));
      const bad: number[] = [];
      while ((badBytes[nextBad] ?? Infinity) < endByte) bad.push(badBytes[nextBad++] ?? startByte);
      const stood = bad.length === 0 && original === undefined ? undefined : bytesBetween(startByte, endByte);
      const bytes = stood === undefined ? {} : { bytes: withoutLineEnds(original?.(startByte, stood) ?? stood) };
      startByte = endByte;
      const at = { file, line: begins };
      const tooMany = cells.length > CELL_LIMIT;
      return {
        cells: tooMany ? [] : cells,
        text,
        ...bytes,
        line: begins,
        issues: [
          ...(tooMany ? [tooManyCells(cells.length, { ...at, column: 1 })] : []),
          ...badByteIssues(bad, text, at),
          ...nulIssues(text, at),
          ...quoteIssues(text, delimiter, at),
        ],
      };
    },
    tooLarge: () => ({ cells: [], text: "", line, issues: [tooLargeIssue({ file, line, column: 1 })] }),
    startByte: () => startByte,
  };
}

/** The bytes of rows that are still to come, chunk by chunk. Units: offsets count bytes of the whole file from 0. */
function startRecentBytes() {
  const chunks: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  return {
    push: (bytes: Uint8Array): void => {
      chunks.push({ start: end, bytes });
      end += bytes.length;
    },
    drop: (before: number): void => {
      const kept = chunks.findIndex(({ start, bytes }) => start + bytes.length > before);
      chunks.splice(0, kept === -1 ? chunks.length : kept);
    },
    between: (from: number, to: number): Uint8Array =>
      Buffer.concat(
        chunks.map(({ start, bytes }) => bytes.subarray(Math.max(0, from - start), Math.max(0, to - start))),
      ),
  };
}

function lineEndsBefore(row: Uint8Array): string {
  const first = row.findIndex((byte) => byte !== 0x0a && byte !== 0x0d);
  return Buffer.from(row.subarray(0, first === -1 ? row.length : first)).toString("latin1");
}

function withoutLineEnds(bytes: Uint8Array): Uint8Array {
  const isLineEnd = (byte: number | undefined): boolean => byte === 0x0a || byte === 0x0d;
  let [start, end] = [0, bytes.length];
  while (isLineEnd(bytes[start])) start += 1;
  while (end > start && isLineEnd(bytes[end - 1])) end -= 1;
  return bytes.subarray(start, end);
}

/** Not by an expression: one that looks for line ends before the end starts anew at each line end of the row. */
function withoutLineEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\n" || text[end - 1] === "\r") end -= 1;
  return text.slice(0, end);
}

function tooManyCells(count: number, at: Position): Issue {
  const message = `Cannot read a row of ${count} cells: expected at most ${CELL_LIMIT}`;
  const hint = "Look for a line end that is missing; or keep only the columns that are needed";
  return { code: "csv.too-many-cells", severity: "error", message, hint, at };
}

function badByteIssues(bad: readonly number[], text: string, at: Position & { line: number }): Issue[] {
  if (bad.length === 0) return [];
  const place = startLineCount(text, at.line)(Math.max(0, text.indexOf("\uFFFD")));
  return bad.slice(0, 10).map((offset) => ({
    code: "text.not-well-formed",
    severity: "error",
    message: `Cannot read byte ${offset}: expected UTF-8`,
    hint:
      bad[0] === 0 && bad[1] === 1
        ? "Save the file as UTF-8, or name its encoding: --encoding utf-16le, as some programs save Unicode text"
        : "Save the file as UTF-8, or name its encoding with --encoding",
    at: { ...at, ...place },
  }));
}

function nulIssues(text: string, at: Position & { line: number }): Issue[] {
  const nul = text.indexOf("\0");
  if (nul === -1) return [];
  const message = "Cannot keep a row with the character U+0000";
  const place = { ...at, ...startLineCount(text, at.line)(nul) };
  return [{ code: "text.nul", severity: "error", message, hint: "Remove the character", at: place }];
}

function quoteIssues(text: string, delimiter: string, at: Position & { line: number }): Issue[] {
  if (!text.includes('"')) return [];
  const { strayQuote, openQuote } = scanCells(text, delimiter);
  if (strayQuote === undefined) return [];
  const lines = countLineBreaks(text);
  const others = lines === 0 ? "" : lines === 1 ? ", with the line after it" : `, with the ${lines} lines after it`;
  const isOpen = strayQuote === openQuote;
  return [
    {
      code: "csv.syntax",
      severity: "error",
      message: isOpen
        ? `Cannot read the row${others}: the quotation mark here is opened and not closed`
        : `Cannot read the quotation marks of the row${others}: one stands alone`,
      hint: isOpen
        ? "Close it, or double it and put the cell in quotation marks if it belongs to the words"
        : 'Put the cell in quotation marks and double those inside it: "say ""yes"" to it"',
      at: { ...at, ...startLineCount(text, at.line)(strayQuote) },
    },
  ];
}

function tooLargeIssue(at: Position): Issue {
  const message = `Cannot read a row of more than ${ROW_LIMIT} bytes; nothing after it was read`;
  const hint = "Look for a quotation mark that is opened and not closed";
  return { code: "file.too-large", severity: "error", message, hint, at };
}
