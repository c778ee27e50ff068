import { type Issue, type IssueCode, parseEdtfDate, type Position, TEXT_MAX_LENGTH } from "@variorum/core";
import { dayOfCell } from "./dates.ts";
import type { Layout } from "./layouts.ts";

/** The cells of one row, read as what their columns hold; what cannot be read is kept as an issue and given as `undefined`. */
export interface GedCells {
  readonly issues: readonly Issue[];
  /** Any cell, character for character; empty where the layout has no such column. */
  readonly cell: (column: string) => string;
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
}

/**
 * Starts reading the cells of a row.
 *
 * Issues: `number.unreadable`, `date.unreadable`, `date.impossible`, `vocabulary.unknown`, `coordinates.out-of-range`,
 * `text.empty`, `text.too-long`.
 */
export function startGedCells(
  cells: readonly string[],
  layout: Layout,
  locate: (column?: string) => Position,
): GedCells {
  const issues: Issue[] = [];
  const cell = (column: string): string => {
    const position = layout.positions.get(column);
    return position === undefined ? "" : (cells[position] ?? "");
  };
  const refuse = (code: IssueCode, column: string, message: string): undefined => {
    const raw = cell(column).slice(0, 200);
    const hint = "Compare the cell with the release as published";
    issues.push({ code, severity: "error", message, hint, at: locate(column), raw });
  };
  for (const column of layout.columns) {
    if (cell(column).length > TEXT_MAX_LENGTH) refuse("text.too-long", column, "Cannot keep a cell of this length");
  }
  const base = { cell, refuse };
  return {
    ...base,
    issues,
    id: (column) => readId(base, column),
    text: (column) =>
      cell(column).trim() || refuse("text.empty", column, `Cannot read an empty cell: ${column} is needed`),
    count: (column) =>
      readWhole(base, column) ??
      refuse("number.unreadable", column, `Cannot read number "${cell(column)}": expected 0 or more`),
    oneOf: (column, values) =>
      values.find((value) => value === readWhole(base, column)) ??
      refuse("vocabulary.unknown", column, `Cannot read "${cell(column)}": expected one of ${values.join(", ")}`),
    within: (column, lowest, highest) => {
      const value = readWhole(base, column);
      if (value !== undefined && value >= lowest && value <= highest) return value;
      return refuse("vocabulary.unknown", column, `Cannot read "${cell(column)}": expected ${lowest} to ${highest}`);
    },
    day: (column) => readDay(base, column),
    degrees: (column, limit) => readDegrees(base, column, limit),
  };
}

type Base = Pick<GedCells, "cell" | "refuse">;

function readId({ cell, refuse }: Base, column: string): string | undefined {
  const text = toWhole(cell(column));
  if (/^\d{1,15}$/.test(text)) return text;
  return refuse("number.unreadable", column, `Cannot read number "${cell(column)}": expected digits`);
}

function readWhole({ cell }: Base, column: string): number | undefined {
  const text = toWhole(cell(column));
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function readDay({ cell, refuse }: Base, column: string): string | undefined {
  const day = dayOfCell(cell(column));
  if (day === undefined) {
    const message = `Cannot read date "${cell(column)}": expected a day such as 2026-01-07`;
    return refuse("date.unreadable", column, message);
  }
  if (parseEdtfDate(day).ok) return day;
  return refuse("date.impossible", column, `Cannot read date "${day}": the calendar has no such day`);
}

function readDegrees({ cell, refuse }: Base, column: string, limit: number): number | undefined {
  if (cell(column) === "") return undefined;
  const value = Number(cell(column));
  if (Number.isFinite(value) && Math.abs(value) <= limit) return value;
  const message = `Cannot read ${column} "${cell(column)}": expected -${limit} to ${limit}`;
  return refuse("coordinates.out-of-range", column, message);
}

/** Older copies write whole numbers with a decimal: `369.0`. */
export function toWhole(cell: string): string {
  return cell.trim().replace(/\.0+$/, "");
}
