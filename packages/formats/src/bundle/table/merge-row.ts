import { type Cells, columnsOf, type TableKind } from "./columns.ts";
import { fromCells, type RowValue } from "./from-cells.ts";

/** What a record that is already held gives to a row about it. */
export interface HeldRow {
  /** The record in its authoring form. */
  readonly short: Readonly<Record<string, unknown>>;
  /** The record as the cells of the table. */
  readonly cells: Cells;
}

// Columns that only together say what they say.
const TOGETHER: Readonly<Record<string, string>> = {
  spokesperson: "through",
  name: "names",
  aliases: "names",
  lang: "lang",
  part_of: "partOf",
  when: "anchor",
  where: "anchor",
  lat: "geometry",
  lon: "geometry",
  precision: "geometry",
  radius_km: "geometry",
  published: "publishedAt",
  licence: "licence",
  text_storage: "licence",
  text_sha256: "text",
  text_bytes: "text",
  text_length: "text",
  value_kind: "valueKind",
};

/**
 * Lays a row over the record that is held under its id: a row speaks only of its own columns, and a cell that says what
 * the table would say of the record changes nothing, so that what a row cannot say is kept.
 */
export function mergeRow(
  kind: TableKind,
  row: { readonly header: readonly string[]; readonly cells: Cells },
  held: HeldRow,
): RowValue {
  const given = columnsOf(kind).filter((column) => row.header.includes(column));
  const changed = given.filter((column) => row.cells[column] !== held.cells[column]);
  const keys = new Set(changed.flatMap((column) => keysOf(kind, column)));
  // A column that the file does not have speaks for itself through the record.
  const cells = Object.fromEntries(
    columnsOf(kind).flatMap((column): [string, string][] => {
      const cell = given.includes(column) ? row.cells[column] : held.cells[column];
      return cell === undefined ? [] : [[column, cell]];
    }),
  );
  const read = fromCells(kind, cells);
  const dropped = new Set(keys);
  if ((keys.has("quote") || keys.has("report")) && !given.includes("at")) dropped.add("at").add("prefix").add("suffix");
  const kept = Object.entries(held.short).filter(([key]) => !dropped.has(key));
  const taken = Object.entries(read.value).filter(([key]) => keys.has(key));
  return {
    value: Object.fromEntries([...kept, ...taken]),
    columnOf: read.columnOf,
    problems: read.problems.filter(({ column }) => given.includes(column)),
  };
}

/** Keys of the authoring form that a column speaks of. */
function keysOf(kind: TableKind, column: string): readonly string[] {
  if (column === "lang") return kind === "event" ? ["label"] : kind === "question" ? ["wording"] : ["names"];
  // Who vouches is written over two keys: the actor and, beside it, the form of its words.
  if (column === "by") return ["by", "form", "attribution"];
  if (column === "through" || column === "spokesperson") return ["through", "attribution"];
  return [TOGETHER[column] ?? column];
}
