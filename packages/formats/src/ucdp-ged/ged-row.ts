import type { Checked, Issue } from "@variorum/core";
import { type LocateColumn, type RowCells, startRowCells, toWhole } from "../dataset/row-cells.ts";
import type { RowLayout } from "../dataset/row-layout.ts";

/** One of the two sides as the row names it. */
export interface GedSide {
  readonly id: string;
  readonly name: string;
  readonly gwno: string;
  readonly letter: "a" | "b";
  readonly column: "side_a" | "side_b";
  /** Whether the other side has the same number, as of two groups that nobody has named yet. */
  readonly isShared: boolean;
}

/** Numbers of dead by the columns they stand in. */
type GedDeaths = Readonly<
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

/**
 * Reads the cells of a row.
 *
 * Issues: those of the cells; the warning `count.bounds-crossed`, with which the row is kept.
 */
export function parseGedRow(cells: readonly string[], layout: RowLayout, locate: LocateColumn): Checked<GedRow> {
  const read = startRowCells(cells, { layout, locate });
  const fields = readFields(read);
  if (read.issues.length > 0) return { ok: false, issues: read.issues };
  const row = fields as GedRow; // what could not be read would be among the issues
  return { ok: true, value: row, issues: boundIssues(row, locate) };
}

function readFields(read: RowCells): object {
  const { cell } = read;
  const violence = read.oneOf("type_of_violence", [1, 2, 3]);
  const [lat, lon] = [read.degrees("latitude", 90), read.degrees("longitude", 180)];
  read.text("country");
  return {
    id: read.id("id"),
    violence,
    conflictId: read.id("conflict_new_id"),
    conflictName: read.text("conflict_name"),
    sideA: readSide(read, "a", violence !== 3),
    // One-sided violence is against a population, which is no side: one id stands for the civilians of every country.
    ...(violence === 3 ? {} : { sideB: readSide(read, "b", true) }),
    wherePrecision: read.within("where_prec", 1, 7),
    // 0 occurs, though no codebook has it.
    datePrecision: read.within("date_prec", 0, 5),
    ...readDays(read),
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    deaths: readDeaths(read),
    sourceCount: Number(cell("number_of_sources")) || 0,
    cell,
  };
}

function readSide(read: RowCells, letter: GedSide["letter"], hasOther: boolean): object {
  const column: GedSide["column"] = `side_${letter}`;
  const other = letter === "a" ? "side_b_new_id" : "side_a_new_id";
  const id = read.id(`${column}_new_id`);
  const isShared = hasOther && id === toWhole(read.cell(other));
  return { id, name: read.text(column), gwno: toWhole(read.cell(`gwno${letter}`)), letter, column, isShared };
}

function readDays(read: RowCells): object {
  const start = read.day("date_start");
  const end = read.day("date_end");
  if (start !== undefined && end !== undefined && start > end) {
    read.refuse(
      "date.impossible",
      "date_end",
      `Cannot read dates "${start}" to "${end}": the end lies before the start`,
    );
  }
  return { start, end };
}

function readDeaths(read: RowCells): object {
  const columns = ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "high"];
  return {
    ...Object.fromEntries(columns.map((column) => [column, read.count(column)])),
    best: Number(toWhole(read.cell("best"))) || 0,
  };
}

/** The coders' own estimates out of order are kept and told. */
function boundIssues({ deaths, cell }: GedRow, locate: LocateColumn): readonly Issue[] {
  const { low, best, high } = deaths;
  if (cell("best") === "" ? low <= high : low <= best && best <= high) return [];
  const message = `low ${low}, best ${cell("best") || "not given"}, high ${high}: expected rising numbers`;
  const hint =
    low > high
      ? "The row is kept without a claim on the total"
      : "The row is kept: low and high stand, best is read on the row's report";
  return [{ code: "count.bounds-crossed", severity: "warning", message, hint, at: locate("low") }];
}
