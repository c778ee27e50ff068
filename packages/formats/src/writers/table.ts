import { stringify } from "csv-stringify/sync";
import type { AnyRecord } from "@variorum/core";
import type { Shortening } from "../bundle/shorten/shortening.ts";
import { columnsOf, type TableKind } from "../bundle/table/columns.ts";
import { toSafeCell } from "../bundle/table/formula.ts";
import { toCells } from "../bundle/table/to-cells.ts";

/** A row of a table: the record, and what was computed of it under names that begin with _. */
export interface TableRow {
  readonly record: AnyRecord;
  readonly computed?: Readonly<Record<string, string | number | undefined>>;
}

export interface WriteTableOptions {
  readonly shortening: Shortening;
  /** Computed columns after those of the kind, in this order; an import ignores them. */
  readonly computed: readonly `_${string}`[];
}

const ROWS_A_CHUNK = 200;
// Columns whose cells are numbers: a spreadsheet may have them as they are.
const NUMBER_COLUMNS = new Set(["lat", "lon", "radius_km", "occurrence"]);

/**
 * Writes records of one kind as a table that can be imported again.
 *
 * Shape: CSV with a header, CRLF, no byte order mark; text cells that a spreadsheet would run as formulas have one `'`
 * in front. Order: of the rows given.
 * Source: RFC 4180.
 */
export async function* writeTable(
  kind: TableKind,
  rows: Iterable<TableRow> | AsyncIterable<TableRow>,
  { shortening, computed }: WriteTableOptions,
): AsyncIterable<string> {
  const columns = columnsOf(kind);
  let lines: string[][] = [[...columns, ...computed]];
  for await (const row of rows) {
    if (row.record.kind !== kind) continue;
    const cells = toCells(row.record, shortening);
    lines.push([
      ...columns.map((column) => toCell(column, cells[column])),
      ...computed.map((column) => toCell(column, row.computed?.[column])),
    ]);
    if (lines.length >= ROWS_A_CHUNK) {
      yield toCsv(lines);
      lines = [];
    }
  }
  if (lines.length > 0) yield toCsv(lines);
}

function toCell(column: string, value: string | number | undefined): string {
  if (value === undefined) return "";
  return typeof value === "number" || NUMBER_COLUMNS.has(column) ? String(value) : toSafeCell(value);
}

/** Writes lines of cells as CSV. */
export function toCsv(lines: readonly (readonly string[])[]): string {
  // Without the pattern a line feed alone would not be quoted, since lines end with CRLF.
  return stringify([...lines], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
}
