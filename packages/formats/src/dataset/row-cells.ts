import { type Issue, type IssueCode, parseEdtfDate, type Position, TEXT_MAX_LENGTH } from "@variorum/core";
import type { RowLayout } from "./row-layout.ts";
import { inBrief, isSeen } from "./one-line.ts";

/** Finds where a column of the row stands in the file; without a column, where the row begins. */
export type LocateColumn = (column?: string) => Position;

/** The cells of one row, read as what their columns hold; what cannot be read is kept as an issue and given as `undefined`. */
export interface RowCells {
  readonly issues: readonly Issue[];
  /** Any cell, character for character; empty where the file has no such column. */
  readonly cell: (column: string) => string;
  /** The cell without spaces around it; empty where it says in the dataset's own way that there is nothing. */
  readonly given: (column: string) => string;
  /** Number of a record. */
  id(column: string): string | undefined;
  text(column: string): string | undefined;
  count(column: string): number | undefined;
  oneOf<Value extends number>(column: string, values: readonly Value[]): Value | undefined;
  within(column: string, lowest: number, highest: number): number | undefined;
  day(column: string): string | undefined;
  /** A coordinate in degrees, of which `limit` is the largest; absent where the cell is empty. */
  degrees(column: string, limit: number): number | undefined;
  readonly refuse: (code: IssueCode, column: string, message: string) => undefined;
  /** Keeps the row and says what is odd about it. */
  readonly warn: (code: IssueCode, column: string, message: string, hint: string) => void;
}

/** What the cells of a row are read by. */
export interface RowCellsOptions {
  readonly layout: RowLayout;
  readonly locate: LocateColumn;
  /** Words that the dataset writes where there is nothing: `NA`, `-99`. */
  readonly nothing?: ReadonlySet<string>;
}

/**
 * Starts reading the cells of a row.
 *
 * Issues: `number.unreadable`, `date.unreadable`, `date.impossible`, `vocabulary.unknown`, `coordinates.out-of-range`,
 * `text.empty`, `text.too-long`.
 */
export function startRowCells(cells: readonly string[], { layout, locate, nothing }: RowCellsOptions): RowCells {
  const issues: Issue[] = [];
  const cell = (column: string): string => {
    const position = layout.positions.get(column);
    return position === undefined ? "" : (cells[position] ?? "");
  };
  const given = (column: string): string => {
    const text = cell(column).trim();
    return nothing?.has(text) === true || !isSeen(text) ? "" : text;
  };
  const warn: RowCells["warn"] = (code, column, message, hint) => {
    issues.push({ code, severity: "warning", message, hint, at: locate(column), raw: rawOf(cell(column)) });
  };
  const refuse: RowCells["refuse"] = (code, column, message) => {
    const hint = "Compare the cell with the release as published";
    issues.push({ code, severity: "error", message, hint, at: locate(column), raw: rawOf(cell(column)) });
  };
  for (const column of layout.columns) {
    if (cell(column).length > TEXT_MAX_LENGTH) refuse("text.too-long", column, "Cannot keep a cell of this length");
  }
  const base = { cell, given, refuse };
  return {
    ...base,
    warn,
    issues,
    id: (column) => readId(base, column),
    text: (column) => given(column) || refuse("text.empty", column, `Cannot read an empty cell: ${column} is needed`),
    count: (column) =>
      readWhole(base, column) ??
      refuse("number.unreadable", column, `Cannot read number "${inBrief(cell(column))}": expected 0 or more`),
    oneOf: (column, values) =>
      values.find((value) => value === readWhole(base, column)) ??
      refuse(
        "vocabulary.unknown",
        column,
        `Cannot read "${inBrief(cell(column))}": expected one of ${values.join(", ")}`,
      ),
    within: (column, lowest, highest) => {
      const value = readWhole(base, column);
      if (value !== undefined && value >= lowest && value <= highest) return value;
      return refuse(
        "vocabulary.unknown",
        column,
        `Cannot read "${inBrief(cell(column))}": expected ${lowest} to ${highest}`,
      );
    },
    day: (column) => readDay(base, column),
    degrees: (column, limit) => readDegrees(base, column, limit),
  };
}

type Base = Pick<RowCells, "cell" | "given" | "refuse">;

function rawOf(cell: string): string {
  return cell.slice(0, 200);
}

function readId({ cell, given, refuse }: Base, column: string): string | undefined {
  const text = toWhole(given(column));
  if (/^\d{1,15}$/.test(text)) return text;
  return refuse("number.unreadable", column, `Cannot read number "${inBrief(cell(column))}": expected digits`);
}

function readWhole({ given }: Base, column: string): number | undefined {
  const text = toWhole(given(column));
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function readDay({ cell, refuse }: Base, column: string): string | undefined {
  const day = dayOfCell(cell(column));
  if (day === undefined) {
    const message = `Cannot read date "${inBrief(cell(column))}": expected a day such as 2026-01-07`;
    return refuse("date.unreadable", column, message);
  }
  if (parseEdtfDate(day).ok) return day;
  return refuse("date.impossible", column, `Cannot read date "${day}": the calendar has no such day`);
}

/** The day of a cell: `2026-01-07 00:00:00.000`, `2026-01-07T00:00:00` and `2026-01-07` say the same; else `undefined`. */
export function dayOfCell(cell: string): string | undefined {
  return /^(\d{4}-\d{2}-\d{2})(?:[ T]00:00:00(?:\.0+)?)?$/.exec(cell.trim())?.[1];
}

function readDegrees({ cell, given, refuse }: Base, column: string, limit: number): number | undefined {
  if (given(column) === "") return undefined;
  const value = Number(given(column));
  if (Number.isFinite(value) && Math.abs(value) <= limit) return value;
  const message = `Cannot read ${column} "${inBrief(cell(column))}": expected -${limit} to ${limit}`;
  return refuse("coordinates.out-of-range", column, message);
}

/** Spreadsheets and older copies write whole numbers with a decimal: `369.0`. */
export function toWhole(cell: string): string {
  return cell.trim().replace(/\.0+$/, "");
}
