import { type Cells, columnsOf, type TableKind } from "./columns.ts";
import { fromCells, INSTEAD_OF_CHAIN, type RowValue } from "./from-cells.ts";
import { keysOfColumn } from "./keys-of-column.ts";
import { keysThatDiffer, MORE } from "./more-column.ts";

/** What a record that is already held gives to a row about it. */
export interface HeldRow {
  /** The record in its authoring form. */
  readonly short: Readonly<Record<string, unknown>>;
  /** The record as the cells of the table. */
  readonly cells: Cells;
}

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
  const keys = new Set(
    changed.flatMap((column) =>
      column === MORE ? keysThatDiffer(row.cells[MORE], held.cells[MORE]) : keysOfColumn(kind, column),
    ),
  );
  // A column that the file does not have speaks for itself through the record.
  const cells = Object.fromEntries(
    columnsOf(kind).flatMap((column): [string, string][] => {
      const cell = given.includes(column) ? row.cells[column] : held.cells[column];
      return cell === undefined ? [] : [[column, cell]];
    }),
  );
  const read = fromCells(kind, cells);
  // A chain that is written whole comes and goes as a whole.
  if (keys.has("attribution") && [held.short, read.value].some((value) => Object.hasOwn(value, "attribution")))
    for (const key of INSTEAD_OF_CHAIN) keys.add(key);
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
