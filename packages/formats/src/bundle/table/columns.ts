import type { RecordKind } from "@variorum/core";

/**
 * Columns of the tables of a bundle, in the order in which they are written; `more` holds what the others cannot say.
 *
 * Source: FORMATS, the same as CSV.
 */
const TABLE_COLUMNS = {
  claim:
    "id event question topic of who label unit by spokesperson through act value report quote field prefix suffix occurrence at period place said certainty review sensitivity note more",
  event: "id type label lang part_of when where sensitivity note more",
  actor: "id type name lang aliases identifiers sensitivity note more",
  place: "id type name lang aliases within lat lon precision radius_km identifiers sensitivity note more",
  report:
    "id type title publisher authors url published language text text_sha256 text_bytes text_length licence text_storage sensitivity note more",
  question: "id event topic value_kind wording lang cardinality of who label unit note more",
} as const satisfies Partial<Record<RecordKind, string>>;

/** Kinds of record that have a table. */
export type TableKind = keyof typeof TABLE_COLUMNS;

/** A row: cells under the names of their columns, empty ones left out. */
export type Cells = Readonly<Record<string, string>>;

/** Tells whether records of a kind can be written as a table. */
export function isTableKind(kind: RecordKind): kind is TableKind {
  return Object.hasOwn(TABLE_COLUMNS, kind);
}

/** Columns of the table of a kind. */
export function columnsOf(kind: TableKind): readonly string[] {
  return TABLE_COLUMNS[kind].split(" ");
}

/** The table whose columns a header row has most of; `undefined` when it has not even an id beside another. */
export function tableKindOf(header: readonly string[]): TableKind | undefined {
  const scores = (Object.keys(TABLE_COLUMNS) as TableKind[]) // the keys of a literal are its type's keys
    .map((kind) => ({ kind, known: header.filter((name) => columnsOf(kind).includes(name)).length }));
  const best = scores.toSorted((a, b) => b.known - a.known)[0];
  return best === undefined || best.known < 3 ? undefined : best.kind;
}
