import { canonicalJson, type RecordOf } from "@variorum/core";
import { readJson } from "../../reading/read-json.ts";
import { given } from "../expand/short-forms.ts";
import { shorten } from "../shorten.ts";
import type { Shortening } from "../shorten/shortening.ts";
import type { Cells, TableKind } from "./columns.ts";
import type { CellProblem } from "./from-cells.ts";
import { columnsOfKey } from "./keys-of-column.ts";

/** The column of a table that holds what its other columns cannot say. */
export const MORE = "more";

// Under this key stand the cells that the others go beyond, as they were written.
const CELLS = "_cells";

/** What the cell of the column says. */
export interface More {
  /** Values of the authoring form by key. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** The cells that these values go beyond: a key counts only as long as its cells are these. */
  readonly cells: Cells;
  readonly problems: readonly CellProblem[];
}

/**
 * Writes what the cells of a row do not say of its record; `undefined` when they say all of it.
 *
 * `said` is what the cells are read as. Shape: a JSON object of keys of the authoring form, and under `_cells` the cells
 * that these keys go beyond.
 */
export function writeMore(
  record: RecordOf<TableKind>,
  row: { readonly cells: Cells; readonly said: Readonly<Record<string, unknown>> },
  shortening: Shortening,
): string | undefined {
  const beyond = Object.entries(inFull(record, shortening)).filter(
    ([key, value]) => row.said[key] === undefined || canonicalJson(value) !== canonicalJson(row.said[key]),
  );
  if (beyond.length === 0) return undefined;
  const columns = new Set(beyond.flatMap(([key]) => columnsOfKey(record.kind, key)));
  const cells = Object.entries(row.cells).filter(([column]) => columns.has(column));
  return JSON.stringify(
    Object.fromEntries([...beyond, ...(cells.length === 0 ? [] : [[CELLS, Object.fromEntries(cells)]])]),
  );
}

/** The authoring form with what a row always writes out: the language of each text, and what would go without saying. */
function inFull(record: RecordOf<TableKind>, shortening: Shortening): Readonly<Record<string, unknown>> {
  const short = shorten(record, { ...shortening, lang: "" });
  if (record.kind === "report") {
    const { status, textStorage, note } = record.licence;
    return { ...short, language: record.language, licence: { status, textStorage, ...given({ note }) } };
  }
  if (record.kind !== "question") return short;
  const { valueKind, cardinality, population } = record;
  return { ...short, valueKind, cardinality, ...given({ unit: population?.unit }) };
}

/** Reads the cell of the column. */
export function readMore(cell: string | undefined): More {
  if (cell === undefined) return { keys: {}, cells: {}, problems: [] };
  const parsed = readJson(cell);
  const value = parsed.ok ? parsed.root.value : undefined;
  if (!parsed.ok || typeof value !== "object" || value === null || Array.isArray(value)) {
    const found = parsed.ok ? undefined : parsed.issues[0];
    return {
      keys: {},
      cells: {},
      problems: [unreadable(found?.message ?? "Cannot read the cell: expected a JSON object")],
    };
  }
  const { [CELLS]: cells, ...keys } = value as Readonly<Record<string, unknown>>; // just looked at
  const known = typeof cells === "object" && cells !== null ? Object.entries(cells) : [];
  return {
    keys,
    cells: Object.fromEntries(known.map(([column, text]) => [column, String(text)])),
    problems: [],
  };
}

function unreadable(message: string): CellProblem {
  const hint = "Put the cell back as it was exported, or empty it; a spreadsheet cuts cells after 32,767 characters";
  return { code: "json.syntax", column: MORE, message, hint };
}

/** Gives the keys that still count: those whose cells nobody has changed since. */
export function keysInForce(kind: TableKind, more: More, cells: Cells): readonly (readonly [string, unknown])[] {
  return Object.entries(more.keys).filter(([key]) =>
    columnsOfKey(kind, key).every((column) => cells[column] === more.cells[column]),
  );
}

/** Gives the keys that two cells of the column say different things of. */
export function keysThatDiffer(one: string | undefined, other: string | undefined): readonly string[] {
  const [a, b] = [readMore(one).keys, readMore(other).keys];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => a[key] === undefined || b[key] === undefined || canonicalJson(a[key]) !== canonicalJson(b[key]),
  );
}
