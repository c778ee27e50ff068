import { type Checked, type EventId, HttpUrl, type Issue, type IssueCode, parseEdtfDate } from "@variorum/core";
import { ownSlug } from "../dataset/named-id.ts";
import { type LocateColumn, startRowCells } from "../dataset/row-cells.ts";
import type { RowLayout } from "../dataset/row-layout.ts";
import { sha256 } from "../sha256.ts";
import { type DayOrder, dayOf } from "./day-of.ts";
import type { Days, TableMapping } from "./mapping.ts";
import { type MappedCells, type StatedCell, statedCells } from "./stated-cells.ts";

/** A row of somebody's own table, its mapped cells read. */
export interface TableRow {
  readonly slug: string;
  /** The event of all rows, or what makes the event of this one. */
  readonly event: EventId | { readonly slug: string; readonly label: string };
  /** Day or days, with the columns that say so. */
  readonly when?: { readonly edtf: string; readonly columns: readonly string[] };
  /** The days that its figures count, where they are others. */
  readonly period?: { readonly edtf: string; readonly columns: readonly string[] };
  readonly place?: { readonly name: string; readonly column: string; readonly lat?: number; readonly lon?: number };
  /** Name of who vouches, where a column names somebody. */
  readonly by?: { readonly name: string; readonly column: string };
  /** Names of who passed it on, where a column names them; the nearest to who vouches first. */
  readonly through?: { readonly names: readonly string[]; readonly column: string };
  readonly said?: string;
  readonly published?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly quoteColumn?: string;
  readonly stated: readonly StatedCell[];
  readonly cell: (column: string) => string;
}

// Room for prefix, name of the table and part in the id of a claim.
const LONGEST_SLUG = 36;
const HASH_DIGITS = 16;
/** Words that mean an empty cell, where the mapping names none. */
export const NOTHING: readonly string[] = ["NA", "N/A", "n/a", "-", "–", "?"];

/**
 * Reads the cells of a row as the mapping says.
 *
 * Issues: `number.in-words`, `number.unreadable`, `count.unreadable`, `count.bounds-crossed`, `date.unreadable`,
 * `vocabulary.unknown`, `coordinates.out-of-range`, `text.empty` for an empty number of the row; warnings for what is left out.
 */
export function parseTableRow(
  mapping: TableMapping,
  cells: readonly string[],
  layout: RowLayout,
  locate: LocateColumn,
): Checked<TableRow> {
  const read = startRowCells(cells, { layout, locate, nothing: new Set(mapping.nothing ?? NOTHING) });
  const issues: Issue[] = [];
  const keep =
    (severity: Issue["severity"]) =>
    (code: IssueCode, column: string, message: string, hint: string): undefined => {
      issues.push({ code, severity, message, hint, at: locate(column), raw: read.cell(column).slice(0, 200) });
    };
  const mapped: MappedCells = { given: read.given, refuse: keep("error"), warn: keep("warning") };
  const number = mapping.id === undefined ? undefined : read.given(mapping.id);
  if (number === "" && mapping.id !== undefined) {
    mapped.refuse(
      "text.empty",
      mapping.id,
      `Cannot read an empty cell: ${mapping.id} numbers the rows`,
      "Number the row",
    );
  }
  const own = sha256(JSON.stringify(cells.slice(layout.foreign))).slice(0, HASH_DIGITS);
  const slug = number === undefined || number === "" ? own : ownSlug(number, LONGEST_SLUG);
  const value: TableRow = {
    slug,
    event: eventOf(mapping, mapped, slug),
    ...defined("when", daysIn(mapping.when, mapped)),
    ...defined("period", daysIn(mapping.period, mapped)),
    ...defined("place", placeOf(mapping, mapped)),
    ...defined("by", byOf(mapping, mapped)),
    ...defined("through", throughOf(mapping, mapped)),
    ...defined("said", dayIn(mapping.said, mapped)),
    ...defined("published", dayIn(mapping.published, mapped)),
    ...defined("url", urlIn(mapping.url, mapped)),
    ...defined("outlet", textIn(mapping.outlet, mapped)),
    ...(textIn(mapping.quote, mapped) === undefined ? {} : defined("quoteColumn", mapping.quote)),
    stated: statedCells(mapping, mapped),
    cell: read.cell,
  };
  const all = [...read.issues, ...issues];
  return all.some(({ severity }) => severity === "error")
    ? { ok: false, issues: all }
    : { ok: true, value, issues: all };
}

function defined<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value }); // the one key that is given
}

function textIn(column: string | undefined, { given }: MappedCells): string | undefined {
  return column === undefined || given(column) === "" ? undefined : given(column);
}

function dayIn(column: string | undefined, cells: MappedCells, order?: DayOrder): string | undefined {
  const text = textIn(column, cells);
  if (column === undefined || text === undefined) return undefined;
  const day = dayOf(text, order);
  if (day !== undefined) return day;
  if (parseEdtfDate(text).issues[0]?.code === "date.impossible") {
    const message = `Cannot read date "${text.slice(0, 60)}": the calendar has no such day`;
    return cells.refuse("date.impossible", column, message, "Mend the day");
  }
  const isAmbiguous = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text);
  const message = `Cannot read date "${text.slice(0, 60)}": expected EDTF such as 2023, 2023-04 or 2023-04-09`;
  const hint = isAmbiguous
    ? "Say in the mapping how it is meant, under when: order: day-month-year"
    : "Write year-month-day, or leave the cell empty";
  return cells.refuse("date.unreadable", column, message, hint);
}

function daysIn(days: Days | undefined, cells: MappedCells): TableRow["when"] {
  if (days === undefined) return undefined;
  const { column, end, order } = typeof days === "string" ? { column: days } : days;
  const first = dayIn(column, cells, order);
  const last = dayIn(end, cells, order);
  if (first === undefined) return undefined;
  const span = `${first}/${last ?? ""}`;
  if (end === undefined || last === undefined || last === first) return { edtf: first, columns: [column] };
  if (parseEdtfDate(span).ok) return { edtf: span, columns: [column, end] };
  return cells.refuse(
    "date.impossible",
    end,
    `Cannot read date "${span}": the end lies before the start`,
    "Mend one of the two",
  );
}

function placeOf({ place }: TableMapping, cells: MappedCells): TableRow["place"] {
  if (place === undefined) return undefined;
  const { column, lat: latColumn, lon: lonColumn } = typeof place === "string" ? { column: place } : place;
  const name = textIn(column, cells);
  if (name === undefined) return undefined;
  const lat = degreesIn(latColumn, 90, cells);
  const lon = degreesIn(lonColumn, 180, cells);
  return { name, column, ...(lat === undefined || lon === undefined ? {} : { lat, lon }) };
}

function degreesIn(column: string | undefined, limit: number, cells: MappedCells): number | undefined {
  const text = textIn(column, cells);
  if (column === undefined || text === undefined) return undefined;
  // With a comma as spreadsheets write it in many countries: degrees have no groups of thousands.
  const value = /^[+-]?\d{1,3}(?:[.,]\d+)?(?:e[+-]?\d{1,2})?$/i.test(text)
    ? Number(text.replace(",", "."))
    : Number.NaN;
  if (Math.abs(value) <= limit) return value;
  const message = `Cannot read ${column} "${text.slice(0, 60)}": expected -${limit} to ${limit}`;
  return cells.refuse("coordinates.out-of-range", column, message, "Write decimal degrees with a point: 19.957");
}

function byOf({ by }: TableMapping, cells: MappedCells): TableRow["by"] {
  if (by === undefined || typeof by === "string") return undefined;
  const name = textIn(by.column, cells);
  return name === undefined ? undefined : { name, column: by.column };
}

function throughOf({ through }: TableMapping, { given }: MappedCells): TableRow["through"] {
  if (through === undefined || typeof through === "string") return undefined;
  const names = given(through.column)
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length === 0 ? undefined : { names, column: through.column };
}

function urlIn(column: string | undefined, cells: MappedCells): string | undefined {
  const text = textIn(column, cells);
  if (column === undefined || text === undefined || HttpUrl.safeParse(text).success) return text;
  cells.warn("record.invalid-value", column, `Cannot read address "${text.slice(0, 120)}"`, "It stays in the row");
  return undefined;
}

function eventOf({ event }: TableMapping, cells: MappedCells, slug: string): TableRow["event"] {
  if (typeof event === "string") return event;
  const named = textIn(event.column, cells);
  const columns = event.label ?? (event.column === undefined ? [] : [event.column]);
  const words = columns.map(cells.given).filter((word) => word !== "");
  return { slug: named === undefined ? slug : ownSlug(named, LONGEST_SLUG), label: words.join(", ") };
}
