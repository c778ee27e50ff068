import type { IssueCode } from "@variorum/core";
import type { Path } from "../../reading/written-node.ts";
import type { Cells, TableKind } from "./columns.ts";
import { inBrief } from "../../dataset/one-line.ts";
import { keysOfColumn } from "./keys-of-column.ts";
import { keysInForce, MORE, readMore } from "./more-column.ts";

/** A row as a written record, with the column that each of its values came from. */
export interface RowValue {
  readonly value: Readonly<Record<string, unknown>>;
  readonly columnOf: (path: Path) => string | undefined;
  readonly problems: readonly CellProblem[];
}

/** What is wrong with a cell. */
export interface CellProblem {
  readonly code: IssueCode;
  readonly column: string;
  readonly message: string;
  readonly hint?: string;
}

type Entry = readonly [path: Path, value: unknown, column: string];

/** Reads the cells of a row as the authoring form of its kind. */
export function fromCells(kind: TableKind, cells: Cells): RowValue {
  const unreadable: CellProblem[] = [];
  const more = readMore(cells[MORE]);
  const beyond = keysInForce(kind, more, cells);
  const replaced = new Set(beyond.flatMap(([key]) => [key, ...(key === "attribution" ? INSTEAD_OF_CHAIN : [])]));
  const entries = [
    ...ENTRIES[kind](cells, unreadable).filter(([[key]]) => !replaced.has(String(key))),
    ...beyond.map(([key, value]): Entry => [[key], value, MORE]),
  ];
  const isReplaced = ({ column }: CellProblem): boolean => keysOfColumn(kind, column).every((key) => replaced.has(key));
  const problems = [...unreadable.filter((problem) => !isReplaced(problem)), ...more.problems];
  const value = setAll(entries);
  const columnOf = (path: Path): string | undefined => {
    for (let length = path.length; length > 0; length -= 1) {
      const wanted = path.slice(0, length).join("/");
      const found =
        entries.find(([own]) => own.join("/") === wanted) ??
        entries.find(([own]) => own.join("/").startsWith(`${wanted}/`));
      if (found !== undefined) return found[2];
    }
    return undefined;
  };
  return { value, columnOf, problems };
}

/** Keys instead of which a chain stands that is written whole. */
export const INSTEAD_OF_CHAIN = ["by", "form", "through"];

const ENTRIES: Readonly<Record<TableKind, (cells: Cells, problems: CellProblem[]) => Entry[]>> = {
  claim: (cells, problems) => [
    ...texts(
      cells,
      "id event question topic who label unit by act value report quote field prefix suffix period place said certainty review sensitivity note",
    ),
    ...list(cells, "of", ["of"]),
    ...through(cells),
    ...number(cells, "occurrence", ["occurrence"], problems),
    ...position(cells, problems),
  ],
  event: (cells) => [
    ...texts(cells, "id type sensitivity note"),
    ...renamed(cells, { part_of: ["partOf"], when: ["anchor", "when"] }),
    ...list(cells, "where", ["anchor", "where"]),
    ...localText(cells, "label"),
  ],
  actor: (cells) => [
    ...texts(cells, "id type sensitivity note"),
    ...names(cells),
    ...list(cells, "identifiers", ["identifiers"]),
  ],
  place: (cells, problems) => [
    ...texts(cells, "id type within sensitivity note"),
    ...names(cells),
    ...number(cells, "lat", ["geometry", "lat"], problems),
    ...number(cells, "lon", ["geometry", "lon"], problems),
    ...renamed(cells, { precision: ["geometry", "precision"] }),
    ...number(cells, "radius_km", ["geometry", "radiusKm"], problems),
    ...list(cells, "identifiers", ["identifiers"]),
  ],
  report: (cells, problems) => [
    ...texts(cells, "id type title publisher url language text sensitivity note"),
    ...list(cells, "authors", ["authors"]),
    ...renamed(cells, {
      published: ["publishedAt"],
      licence: ["licence", "status"],
      text_storage: ["licence", "textStorage"],
      text_sha256: ["text", "sha256"],
    }),
    ...number(cells, "text_bytes", ["text", "bytes"], problems),
    ...number(cells, "text_length", ["text", "length"], problems),
  ],
  question: (cells) => [
    ...texts(cells, "id event topic cardinality who label unit note"),
    ...renamed(cells, { value_kind: ["valueKind"] }),
    ...list(cells, "of", ["of"]),
    ...localText(cells, "wording"),
  ],
};

function texts(cells: Cells, columns: string): Entry[] {
  return columns
    .split(" ")
    .flatMap((column): Entry[] => (cells[column] === undefined ? [] : [[[column], cells[column], column]]));
}

function renamed(cells: Cells, paths: Readonly<Record<string, Path>>): Entry[] {
  return Object.entries(paths).flatMap(([column, path]): Entry[] =>
    cells[column] === undefined ? [] : [[path, cells[column], column]],
  );
}

/** Parts between semicolons, with the spaces round them taken away. */
export function splitList(cell: string | undefined): readonly string[] {
  return (cell ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function list(cells: Cells, column: string, path: Path): Entry[] {
  return splitList(cells[column]).map((part, index): Entry => [[...path, index], part, column]);
}

function through(cells: Cells): Entry[] {
  const spokesperson = cells["spokesperson"];
  const first: Entry[] =
    spokesperson === undefined
      ? []
      : [
          [["through", 0, "actor"], spokesperson, "spokesperson"],
          [["through", 0, "role"], "spokesperson", "spokesperson"],
        ];
  const shift = spokesperson === undefined ? 0 : 1;
  return [
    ...first,
    ...splitList(cells["through"]).map((actor, index): Entry => [["through", index + shift], actor, "through"]),
  ];
}

function names(cells: Cells): Entry[] {
  const all = [
    ...(cells["name"] === undefined ? [] : [{ value: cells["name"], column: "name" }]),
    ...splitList(cells["aliases"]).map((value) => ({ value, column: "aliases" })),
  ];
  return all.flatMap(({ value, column }, index): Entry[] => {
    const lang: Entry[] = cells["lang"] === undefined ? [] : [[["names", index, "lang"], cells["lang"], "lang"]];
    return lang.length === 0
      ? [[["names", index], value, column]]
      : [[["names", index, "value"], value, column], ...lang];
  });
}

function localText(cells: Cells, column: string): Entry[] {
  const text = cells[column];
  if (text === undefined) return [];
  if (cells["lang"] === undefined) return [[[column], text, column]];
  return [
    [[column, 0, "value"], text, column],
    [[column, 0, "lang"], cells["lang"], "lang"],
  ];
}

function number(cells: Cells, column: string, path: Path, problems: CellProblem[]): Entry[] {
  const cell = cells[column];
  if (cell === undefined) return [];
  const value = Number(cell);
  if (/^-?\d+(\.\d+)?$/.test(cell) && Number.isFinite(value)) return [[path, value, column]];
  problems.push({
    code: "number.unreadable",
    column,
    message: `Cannot read number "${inBrief(cell)}"`,
    hint: "Use digits, with a point before decimals",
  });
  return [];
}

function position(cells: Cells, problems: CellProblem[]): Entry[] {
  const cell = cells["at"];
  if (cell === undefined) return [];
  const [, start, end] = /^(\d{1,9})[-–](\d{1,9})$/.exec(cell) ?? [];
  if (start !== undefined && end !== undefined) {
    return [
      [["at", 0], Number(start), "at"],
      [["at", 1], Number(end), "at"],
    ];
  }
  problems.push({
    code: "number.unreadable",
    column: "at",
    message: `Cannot read position "${inBrief(cell)}"`,
    hint: "Write start and end as 941-961",
  });
  return [];
}

type Building = { [key: string]: unknown } | unknown[];

function setAll(entries: readonly Entry[]): Readonly<Record<string, unknown>> {
  const root: { [key: string]: unknown } = {};
  for (const [path, value] of entries) {
    let at: Building = root;
    path.forEach((key, index) => {
      const isLast = index === path.length - 1;
      const next: unknown = isLast ? value : (Reflect.get(at, key) ?? (typeof path[index + 1] === "number" ? [] : {}));
      Reflect.set(at, key, next);
      if (!isLast) at = next as Building; // made above, or by an entry with the same beginning
    });
  }
  return root;
}
