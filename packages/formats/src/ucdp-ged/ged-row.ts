import {
  type Checked,
  type Issue,
  type IssueCode,
  parseEdtfDate,
  type Position,
  TEXT_MAX_LENGTH,
} from "@variorum/core";
import { dayOfCell } from "./dates.ts";
import type { Layout } from "./layouts.ts";

/** One of the two sides as the row names it. */
export interface GedSide {
  readonly id: string;
  readonly name: string;
  readonly gwno: string;
  readonly column: "side_a" | "side_b";
}

/** Numbers of dead by the columns they stand in. */
export type GedDeaths = Readonly<
  Record<"deaths_a" | "deaths_b" | "deaths_civilians" | "deaths_unknown" | "low" | "high" | "best", number>
>;

/** A row of UCDP GED with its cells read. */
export interface GedRow {
  readonly id: string;
  /** 1 state-based, 2 non-state, 3 one-sided. */
  readonly violence: 1 | 2 | 3;
  readonly conflictId: string;
  readonly conflictName: string;
  readonly sideA: GedSide;
  /** Absent where side B is the population that was attacked. */
  readonly sideB?: GedSide;
  readonly wherePrecision: number;
  readonly datePrecision: number;
  readonly start: string;
  readonly end: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly deaths: GedDeaths;
  readonly sourceCount: number;
  /** Any cell, character for character; empty where the layout has no such column. */
  readonly cell: (column: string) => string;
}

const NUMBER_OF_DATE_PRECISIONS = 5;
const NUMBER_OF_WHERE_PRECISIONS = 7;
const DEATHS = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "high"] as const;

/**
 * Reads the cells of a row.
 *
 * Issues: `csv.ragged-row`, `number.unreadable`, `date.unreadable`, `date.impossible`, `vocabulary.unknown`,
 * `coordinates.out-of-range`, `text.empty`; the warning `count.bounds-crossed`, with which the row is kept.
 */
export function parseGedRow(
  cells: readonly string[],
  layout: Layout,
  locate: (column?: string) => Position,
): Checked<GedRow> {
  const issues: Issue[] = [];
  const add: AddIssue = (code, column, message) => {
    const raw = cell(column);
    issues.push({
      code,
      severity: "error",
      message,
      hint: "Compare the cell with the release as published",
      at: locate(column),
      raw,
    });
  };
  const cell = (column: string): string => {
    const position = layout.positions.get(column);
    return position === undefined ? "" : (cells[position] ?? "");
  };
  if (cells.length !== layout.columns.length) {
    const message = `Cannot read a row of ${cells.length} cells: expected ${layout.columns.length}`;
    const hint = "Get the file again: rows cut in the middle come from an interrupted download";
    return { ok: false, issues: [{ code: "csv.ragged-row", severity: "error", message, hint, at: locate() }] };
  }
  for (const column of layout.columns)
    if (cell(column).length > TEXT_MAX_LENGTH) add("text.too-long", column, "Cannot keep a cell of this length");
  const read = startReading(cell, add);
  const start = read.day("date_start");
  const end = read.day("date_end");
  if (start !== undefined && end !== undefined && start > end) {
    add("date.impossible", "date_end", `Cannot read dates "${start}" to "${end}": the end lies before the start`);
  }
  const deaths = readDeaths(read, cell);
  const violence = read.oneOf("type_of_violence", [1, 2, 3]);
  const fields = {
    id: read.id("id"),
    violence,
    conflictId: read.id("conflict_new_id"),
    conflictName: read.text("conflict_name"),
    sideA: { id: read.id("side_a_new_id"), name: read.text("side_a"), gwno: toWhole(cell("gwnoa")), column: "side_a" },
    wherePrecision: read.within("where_prec", 1, NUMBER_OF_WHERE_PRECISIONS),
    datePrecision: read.within("date_prec", 0, NUMBER_OF_DATE_PRECISIONS),
    start,
    end,
    sourceCount: Number(cell("number_of_sources")) || 0,
  };
  read.text("country");
  const place = readCoordinates(cell, add);
  // One-sided violence is against a population, which is no side: one id stands for the civilians of every country.
  const sideB =
    violence === 3
      ? undefined
      : ({
          id: read.id("side_b_new_id"),
          name: read.text("side_b"),
          gwno: toWhole(cell("gwnob")),
          column: "side_b",
        } as const);
  if (issues.length > 0) return { ok: false, issues };
  const row = { ...fields, ...(sideB === undefined ? {} : { sideB }), ...place, deaths, cell } as GedRow; // what could not be read was reported above
  return { ok: true, value: row, issues: boundIssues(row, locate) };
}

type AddIssue = (code: IssueCode, column: string, message: string) => undefined;

function startReading(cell: (column: string) => string, add: AddIssue) {
  const whole = (column: string): number | undefined => {
    const text = toWhole(cell(column));
    return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  };
  return {
    id: (column: string) => {
      const text = toWhole(cell(column));
      return /^\d{1,15}$/.test(text)
        ? text
        : add("number.unreadable", column, `Cannot read number "${cell(column)}": expected digits`);
    },
    text: (column: string) => {
      const text = cell(column).trim();
      return text === "" ? add("text.empty", column, `Cannot read an empty cell: ${column} is needed`) : text;
    },
    count: (column: string) =>
      whole(column) ?? add("number.unreadable", column, `Cannot read number "${cell(column)}": expected 0 or more`),
    oneOf: <Value extends number>(column: string, values: readonly Value[]) =>
      values.find((value) => value === whole(column)) ??
      add("vocabulary.unknown", column, `Cannot read "${cell(column)}": expected one of ${values.join(", ")}`),
    within: (column: string, lowest: number, highest: number) => {
      const value = whole(column);
      if (value !== undefined && value >= lowest && value <= highest) return value;
      return add("vocabulary.unknown", column, `Cannot read "${cell(column)}": expected ${lowest} to ${highest}`);
    },
    day: (column: string) => {
      const day = dayOfCell(cell(column));
      if (day === undefined)
        return add("date.unreadable", column, `Cannot read date "${cell(column)}": expected a day such as 2026-01-07`);
      return parseEdtfDate(day).ok
        ? day
        : add("date.impossible", column, `Cannot read date "${day}": the calendar has no such day`);
    },
  };
}

/** Older copies write whole numbers with a decimal: `369.0`. */
function toWhole(cell: string): string {
  return cell.trim().replace(/\.0+$/, "");
}

function readDeaths(read: ReturnType<typeof startReading>, cell: (column: string) => string): Partial<GedDeaths> {
  const entries = DEATHS.map((column) => [column, read.count(column)] as const);
  return { ...Object.fromEntries(entries), best: Number(toWhole(cell("best"))) || 0 };
}

function readCoordinates(
  cell: (column: string) => string,
  add: AddIssue,
): { readonly lat?: number; readonly lon?: number } {
  if (cell("latitude") === "" && cell("longitude") === "") return {};
  const lat = Number(cell("latitude") || "NaN");
  const lon = Number(cell("longitude") || "NaN");
  if (!Number.isFinite(lat) || Math.abs(lat) > 90) {
    add("coordinates.out-of-range", "latitude", `Cannot read latitude "${cell("latitude")}": expected -90 to 90`);
  }
  if (!Number.isFinite(lon) || Math.abs(lon) > 180) {
    add("coordinates.out-of-range", "longitude", `Cannot read longitude "${cell("longitude")}": expected -180 to 180`);
  }
  return { lat, lon };
}

/** The coders' own estimates out of order are kept and told. */
function boundIssues({ deaths, cell }: GedRow, locate: (column?: string) => Position): readonly Issue[] {
  const { low, best, high } = deaths;
  if (cell("best") === "" ? low <= high : low <= best && best <= high) return [];
  const message = `low ${low}, best ${cell("best") || "not given"}, high ${high}: expected rising numbers`;
  const hint =
    low > high
      ? "The row is kept without a claim on the total"
      : "The row is kept: low and high stand, best is read on the row's report";
  return [{ code: "count.bounds-crossed", severity: "warning", message, hint, at: locate("low") }];
}
