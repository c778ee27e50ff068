import type { Issue, Position } from "@variorum/core";
import { type DatasetReading, readDataset } from "../dataset/read-dataset.ts";
import { toRowLayout } from "../dataset/row-layout.ts";
import type { ReadUnit, SourceDescription, SourceFile, SourceInput } from "../format.ts";
import type { TableMapping } from "./mapping.ts";
import { parseTableRow, type TableRow } from "./parse-row.ts";
import { mappingFileOf } from "./mapping-file-of.ts";
import { readMapping } from "./read-mapping.ts";
import { rowsOfTable } from "./rows-of-table.ts";
import { toRecords } from "./to-records.ts";
import { toTableDataset } from "./voice.ts";

const MAPPING = /\.map\.ya?ml$/i;
const TABLE = /\.(?:csv|tsv|txt|xlsx|jsonl?)$/i;

/** The tables of a source. */
export function tablesOf({ files }: SourceInput): readonly SourceFile[] {
  return files.filter(({ name }) => !MAPPING.test(name) && (files.length === 1 || TABLE.test(name)));
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
    yield rejected(at, [noMapping(at)]);
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
    totalsOf: () => ({}),
  };
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

function noMapping(at: Position): Issue {
  const message = `Cannot tell what the columns of "${at.file}" mean: it has no mapping`;
  const hint = `Propose one: variorum map init ${at.file}. Then import with --map ${at.file}.map.yaml`;
  return { code: "table.no-mapping", severity: "error", message, hint, at };
}

function rejected(at: Position, issues: readonly Issue[]): ReadUnit {
  return { ok: false, issues, at, raw: new Uint8Array() };
}
