import type { Issue, Position } from "@variorum/core";
import { tableKindOf } from "../bundle/table/columns.ts";
import { looksLikeJson } from "../dataset/json-rows.ts";
import { type DatasetReading, readDataset } from "../dataset/read-dataset.ts";
import { delimiterOf, firstCellsOf } from "../dataset/rows-of.ts";
import { toWhole } from "../dataset/row-cells.ts";
import { toRowLayout } from "../dataset/row-layout.ts";
import type { ReadUnit, SourceDescription, SourceFile, SourceInput } from "../format.ts";
import { readHeadOf } from "../reading/read-head.ts";
import { packingOf } from "../reading/unpack/packing.ts";
import type { TableMapping } from "./mapping.ts";
import { parseTableRow, type TableRow } from "./parse-row.ts";
import { isMappingName, mappingFileOf, usualMappingName } from "./mapping-file-of.ts";
import { readMapping } from "./read-mapping.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { toRecords } from "./to-records.ts";
import { toTableDataset } from "./voice.ts";

const TABLE = /\.(?:csv|tsv|txt|xlsx|jsonl?)$/i;

/** The tables of a source. */
export function tablesOf({ files }: SourceInput): readonly SourceFile[] {
  return files.filter(({ name }) => !isMappingName(name) && (files.length === 1 || TABLE.test(name)));
}

/** Reads the rows of every table of a source by its mapping. */
export async function* readTables(input: SourceInput): AsyncIterable<ReadUnit> {
  const tables = tablesOf(input);
  for (const table of tables) yield* readTable(input, table);
  if (tables.length > 0) return;
  const at = { file: input.files[0]?.name ?? input.name, line: 1, column: 1 };
  const message = `Cannot find a table in "${input.name}"`;
  yield rejected(at, [{ code: "file.no-records", severity: "error", message, hint: "Name the file of the table", at }]);
}

async function* readTable(input: SourceInput, table: SourceFile): AsyncIterable<ReadUnit> {
  const at = { file: table.name, line: 1, column: 1 };
  const file = mappingFileOf(input, table);
  if (file === undefined) {
    yield rejected(at, [await noMapping(table, at)]);
    return;
  }
  const mapping = await readMapping(file);
  if (!mapping.ok) {
    yield rejected(at, mapping.issues);
    return;
  }
  const columns = await columnsOf(table, mapping.value);
  const issues = columns === undefined ? [] : mapping.columnIssues(columns);
  if (issues.length > 0) {
    yield rejected(at, issues);
    return;
  }
  yield* readDataset({ ...input, name: table.name, files: [table] }, tableReading(mapping.value));
}

/** Names of the columns; `undefined` where the file has no rows, or none that can be read. */
async function columnsOf(file: SourceFile, { sheet }: TableMapping): Promise<readonly string[] | undefined> {
  for await (const { names, cells, issues } of rowsOfTable(file, sheet)) {
    return issues.length > 0 ? undefined : toRowLayout(names ?? cells, true).columns;
  }
  return undefined;
}

function tableReading(mapping: TableMapping): DatasetReading<TableRow> {
  const dataset = toTableDataset(mapping);
  return {
    name: mapping.title ?? mapping.source,
    header: mapping.claims[0]?.value ?? "",
    rowsOf: (file) => rowsOfTable(file, mapping.sheet),
    layoutOf: (first) => toRowLayout(first, true),
    parse: (cells, layout, locate) => parseTableRow(mapping, cells, layout, locate),
    idOf: ({ slug }) => `rep:${mapping.source}-${slug}`,
    idColumn: mapping.id ?? "",
    toRecords: (row, text, isNew) => toRecords(row, text, { mapping, dataset, isNew }),
    columnOf: () => undefined,
    totalsOf,
  };
}

/** The numbers of the row in columns that count, each column once; words such as dozens add nothing. */
function totalsOf({ stated, cell }: TableRow): Readonly<Record<string, number>> {
  const columns = new Set(stated.flatMap((each) => (each.counted === undefined ? [] : each.columns)));
  return Object.fromEntries(
    [...columns].flatMap((column) => {
      const digits = toWhole(cell(column));
      return /^\d{1,15}$/.test(digits) ? [[column, Number(digits)]] : [];
    }),
  );
}

/** Header of a table, for a file of rejects. */
export async function headerOfTable(file: SourceFile, input: SourceInput): Promise<Uint8Array> {
  const mapping = await mappingOf(input, file);
  for await (const row of rowsOfTable(file, mapping?.sheet)) {
    return Buffer.from(row.names === undefined && row.issues.length === 0 ? `${row.text}\n` : "");
  }
  return new Uint8Array();
}

/** The mapping of a table, where there is one that can be read. */
async function mappingOf(input: SourceInput, table: SourceFile): Promise<TableMapping | undefined> {
  const file = mappingFileOf(input, table);
  const mapping = file === undefined ? undefined : await readMapping(file);
  return mapping?.ok === true ? mapping.value : undefined;
}

/** What a table says of itself in its mapping. */
export async function describeTable(input: SourceInput): Promise<SourceDescription> {
  const [table] = tablesOf(input);
  const mapping = table === undefined ? undefined : await mappingOf(input, table);
  if (mapping === undefined) return { source: "table" };
  const { source, title, licence, notice, lang } = mapping;
  return {
    source,
    ...(title === undefined ? {} : { title }),
    ...(licence === undefined ? {} : { licence }),
    ...(notice === undefined ? {} : { notice }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** Says what the table looks like, since it may be meant as another format that was not recognised. */
async function noMapping(table: SourceFile, at: Position): Promise<Issue> {
  const name = usualMappingName(at.file);
  const own = `variorum map init ${at.file}${at.file === "-" ? ` -o ${name}` : ""}, then import with --map ${name}`;
  const base: Pick<Issue, "code" | "severity" | "at"> = { code: "table.no-mapping", severity: "error", at };
  const bytes = await readHeadOf(table);
  const head = new TextDecoder().decode(bytes);
  if (packingOf(bytes) !== undefined || looksLikeJson(head)) {
    const message = `Cannot tell what the columns of "${at.file}" mean: it has no mapping`;
    return { ...base, message, hint: `Propose one: ${own}` };
  }
  const columns = firstCellsOf(head);
  const sign = SIGNS[delimiterOf(head)];
  const shown = columns.slice(0, 6).join(", ").slice(0, 120);
  const message = `Cannot tell what the columns of "${at.file}" mean: ${shown}${columns.length > 6 ? ", …" : ""}, with ${sign} between them`;
  const kind = tableKindOf(columns);
  const isForeign = kind !== undefined && delimiterOf(head) !== ",";
  const hint = isForeign
    ? `These are columns of the ${kind}s of a bundle, whose tables have commas: save it with commas. If it is a table of your own: ${own}`
    : `They are those of no dataset that is known (variorum formats) and of no table of a bundle. If it is a table of your own: ${own}`;
  return { ...base, message, hint };
}

const SIGNS = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "upright bars" } as const;

function rejected(at: Position, issues: readonly Issue[]): ReadUnit {
  return { ok: false, issues, at, raw: new Uint8Array() };
}
