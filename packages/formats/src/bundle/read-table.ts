import { type Issue, type Lookup, nearestWord, type Position } from "@variorum/core";
import type { SourceFile } from "../format.ts";
import { scanCells } from "../reading/csv-cells.ts";
import { type LinePlace, startLineCount } from "../reading/line-count.ts";
import { type CsvRow, readCsvRows } from "../reading/csv-rows.ts";
import { shorten } from "./shorten.ts";
import { usualTextPath } from "./shorten/report.ts";
import { type Cells, columnsOf, isTableKind, tableKindOf, type TableKind } from "./table/columns.ts";
import { fromSafeCell } from "./table/formula.ts";
import { type CellProblem, fromCells, type RowValue } from "./table/from-cells.ts";
import { mergeRow } from "./table/merge-row.ts";
import { toCells } from "./table/to-cells.ts";
import { kindOfFileName, type WrittenFile, type WrittenRecord } from "./written-record.ts";

interface Table {
  readonly file: string;
  readonly kind: TableKind;
  readonly header: readonly string[];
  readonly held: Lookup | undefined;
  readonly lang: string;
}

/**
 * Reads a table of a bundle. A row about a record that is held speaks only of its own columns.
 *
 * Issues: `csv.header-missing`, `csv.unknown-column`, `csv.ragged-row`, `number.unreadable`, those of rows.
 */
export async function readTable(file: SourceFile, held: Lookup | undefined, lang: string): Promise<WrittenFile> {
  const records: WrittenRecord[] = [];
  let table: Table | undefined;
  let warnings: readonly Issue[] = [];
  for await (const row of readCsvRows(file, { delimiter: "," })) {
    if (table === undefined) {
      const kind = kindOfTable(file.name, row.cells);
      if (kind === undefined || row.issues.length > 0)
        return { records: [], issues: row.issues.length > 0 ? row.issues : [headerMissing(file.name, row)] };
      table = { file: file.name, kind, header: row.cells, held, lang };
      warnings = columnIssues(table, row);
      continue;
    }
    records.push(toRecord(table, row, records.length + 1));
  }
  if (table === undefined) return { records: [], issues: [emptyTable(file.name)] };
  if (records.length === 0) return { records: [], issues: [...warnings, noRows(file.name)] };
  return { records, issues: warnings };
}

/** The kind of record that a table holds: as its file is called, where it has a column of that kind, else by its columns. */
export function kindOfTable(name: string, header: readonly string[]): TableKind | undefined {
  const kind = kindOfFileName(name);
  if (kind !== undefined && isTableKind(kind) && header.some((column) => columnsOf(kind).includes(column))) return kind;
  return tableKindOf(header);
}

function toRecord(table: Table, row: CsvRow, number: number): WrittenRecord {
  const { file, header } = table;
  const place = placeOfCell(row);
  const at: Position = { file, line: row.line, column: 1, row: number };
  const ragged = row.issues.length === 0 && row.cells.length !== header.length ? [raggedRow(row, header, at)] : [];
  const cells = cellsOf(header, row);
  const read = ragged.length > 0 ? fromCells(table.kind, {}) : readRow(table, cells);
  const locate = (column: string | undefined): Position => {
    const index = column === undefined ? -1 : header.indexOf(column);
    return index === -1 || column === undefined ? at : { ...at, ...place(index), field: column };
  };
  return {
    listKind: table.kind,
    value: read.value,
    at,
    raw: row.bytes ?? Buffer.from(row.text),
    issues: [...row.issues, ...ragged, ...read.problems.map((problem) => cellIssue(problem, locate))],
    locate: (path) => locate(read.columnOf(path)),
    locateKey: (path) => locate(read.columnOf(path)),
  };
}

/** Where the cells of a row begin; looked for only once, when somebody asks. */
function placeOfCell(row: CsvRow): (index: number) => LinePlace {
  let starts: readonly number[] | undefined;
  let placeOf: ((offset: number) => LinePlace) | undefined;
  return (index) => {
    starts ??= scanCells(row.text, ",").starts;
    placeOf ??= startLineCount(row.text, row.line);
    return placeOf(starts[index] ?? 0);
  };
}

function cellsOf(header: readonly string[], row: CsvRow): Cells {
  return Object.fromEntries(
    header.flatMap((column, index): [string, string][] => {
      const cell = fromSafeCell(row.cells[index] ?? "");
      return cell === "" || column.startsWith("_") ? [] : [[column, cell]];
    }),
  );
}

function readRow({ kind, header, held, lang }: Table, cells: Cells): RowValue {
  const record = cells["id"] === undefined ? undefined : held?.get(cells["id"]);
  if (record === undefined || record.kind !== kind || held === undefined) return fromCells(kind, cells);
  // The text of a held report is held too: the row need not bring it again.
  const short = shorten(record, { lang, lookup: held, textPath: () => undefined });
  return mergeRow(
    kind,
    { header, cells },
    { short, cells: toCells(record, { lang, lookup: held, textPath: usualTextPath }) },
  );
}

function raggedRow(row: CsvRow, header: readonly string[], at: Position): Issue {
  const message = `Cannot read a row of ${row.cells.length} cells: the header has ${header.length}`;
  const hint = "Put cells that hold commas or line breaks in quotation marks";
  return { code: "csv.ragged-row", severity: "error", message, hint, at, raw: row.text.slice(0, 200) };
}

function cellIssue({ code, column, message, hint }: CellProblem, locate: (column: string) => Position): Issue {
  return { code, severity: "error", message, at: locate(column), ...(hint === undefined ? {} : { hint }) };
}

function columnIssues({ file, kind, header }: Table, row: CsvRow): readonly Issue[] {
  const known = columnsOf(kind);
  const place = placeOfCell(row);
  return header.flatMap((column, index): Issue[] => {
    if (known.includes(column) || column.startsWith("_")) return [];
    const near = nearestWord(column, known);
    const hint =
      near === undefined ? `Use one of: ${known.join(", ")}; or begin its name with _` : `Did you mean ${near}?`;
    const message = `Unknown column "${column.slice(0, 60)}": its cells are not read`;
    return [
      { code: "csv.unknown-column", severity: "warning", message, hint, at: { file, ...place(index), field: column } },
    ];
  });
}

function headerMissing(file: string, row: CsvRow): Issue {
  const message = `Cannot tell the table in "${file}" by its first row`;
  const hint = "Begin with a header such as id,event,topic,by,act,value,report,quote";
  return { code: "csv.header-missing", severity: "error", message, hint, at: { file, line: row.line, column: 1 } };
}

function emptyTable(file: string): Issue {
  return {
    code: "file.empty",
    severity: "error",
    message: `The file "${file}" is empty`,
    hint: "Remove it, or write its records",
    at: { file, line: 1, column: 1 },
  };
}

function noRows(file: string): Issue {
  return {
    code: "file.no-records",
    severity: "error",
    message: `The table "${file}" has a header and no row`,
    hint: "Write a row, or remove the file",
    at: { file, line: 1, column: 1 },
  };
}
