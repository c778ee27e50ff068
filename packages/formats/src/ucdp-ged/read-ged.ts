import type { Issue, Position } from "@variorum/core";
import type { ReadUnit, SourceFile, SourceInput } from "../format.ts";
import { lineAndColumn, scanCells } from "../reading/csv-cells.ts";
import { type CsvRow, readCsvRows } from "../reading/csv-rows.ts";
import { sha256 } from "../sha256.ts";
import { type GedRow, parseGedRow } from "./ged-row.ts";
import { isTagRow, type Layout, layoutOf } from "./layouts.ts";
import { type RowText, toRecords } from "./to-records.ts";

/** Control totals: sums of the file's own numeric columns, in the order in which they are printed. */
export const GED_TOTALS = ["deaths low", "deaths best", "deaths high", "sources", "rows with several sources"] as const;

/** Reads the rows of UCDP GED one at a time; a file of a folder after the other. */
export async function* readGed({ files, name }: SourceInput): AsyncIterable<ReadUnit> {
  const seen = new Set<string>();
  const tables = files.filter((file) => files.length === 1 || /\.csv$/i.test(file.name));
  for (const file of tables) yield* readFile(file, seen);
  if (tables.length === 0) yield rejected({ file: name }, [noTable(name)], "");
}

async function* readFile(file: SourceFile, seen: Set<string>): AsyncIterable<ReadUnit> {
  let layout: Layout | undefined;
  let number = 0;
  let isEmpty = true;
  for await (const row of readCsvRows(file, { delimiter: "," })) {
    isEmpty = false;
    if (layout === undefined) {
      layout = layoutOf(row.cells);
      if (layout === undefined) {
        const at = { file: file.name, line: row.line, column: 1 };
        yield rejected(at, [...row.issues, headerMissing(at)], row.text);
        return;
      }
      if (layout.hasHeader) continue;
    }
    if (number === 0 && isTagRow(row.cells)) continue;
    number += 1;
    yield toUnit({ file: file.name, row, layout, number }, seen);
  }
  const at = { file: file.name, line: 1, column: 1 };
  if (isEmpty)
    yield rejected(
      at,
      [
        {
          code: "file.empty",
          severity: "error",
          message: `The file "${file.name}" is empty`,
          hint: "Get the file again",
          at,
        },
      ],
      "",
    );
  else if (number === 0)
    yield rejected(
      at,
      [
        {
          code: "file.no-records",
          severity: "error",
          message: `The file "${file.name}" has a header and no row`,
          hint: "Get the file again",
          at,
        },
      ],
      "",
    );
}

interface NumberedRow {
  readonly file: string;
  readonly row: CsvRow;
  readonly layout: Layout;
  readonly number: number;
}

function toUnit(numbered: NumberedRow, seen: Set<string>): ReadUnit {
  const { row, layout } = numbered;
  const locate = locator(numbered);
  const at = locate();
  if (row.issues.length > 0) return rejected(at, row.issues, row.text);
  const parsed = parseGedRow(row.cells, layout, locate);
  if (!parsed.ok) return rejected(at, parsed.issues, row.text);
  const ged = parsed.value;
  const event = `evt:ucdp-${ged.id}`;
  if (seen.has(event)) return rejected(at, [duplicate(ged, locate("id"))], row.text);
  seen.add(event);
  const isNew = (id: string): boolean => !seen.has(id) && seen.add(id) !== undefined;
  const records = toRecords(ged, rowText(row, layout), isNew);
  return {
    ok: true,
    issues: parsed.issues,
    value: {
      at,
      records,
      raw: Buffer.from(row.text),
      totals: totalsOf(ged),
      locate: (id, path) => locate(columnOf(id, path)),
    },
  };
}

/** The row without what is computed in front of it: the same row has the same hash in the file of rejects. */
function rowText({ cells, text }: CsvRow, { columns, foreign }: Layout): RowText {
  const own = foreign === 0 ? text : text.slice(scanCells(text, ",").starts[foreign]);
  const fields = columns.map((column, index): [string, string] => [column, cells[index] ?? ""]).slice(foreign);
  return { fields: Object.fromEntries(fields), sha256: sha256(own) };
}

function locator({ file, row, layout, number }: NumberedRow): (column?: string) => Position {
  const at: Position = { file, line: row.line, column: 1, row: number };
  let starts: readonly number[] | undefined;
  return (column) => {
    const index = column === undefined ? undefined : layout.positions.get(column);
    if (index === undefined || column === undefined) return at;
    starts ??= scanCells(row.text, ",").starts;
    return { ...at, ...lineAndColumn(row.text, starts[index] ?? 0, row.line), field: column };
  };
}

/** The column that a value of one of the row's records came from. */
function columnOf(id: string, [key]: readonly (string | number)[]): string | undefined {
  const part = /^clm:ucdp-\d+-(.+)$/.exec(id)?.[1];
  if (part === "total") return "low";
  if (part !== undefined)
    return (
      { "parties-a": "side_a", "parties-b": "side_b", where: "where_coordinates", when: "date_start" }[part] ??
      part.replace("-", "_")
    );
  if (id.startsWith("evt:ucdp-conflict-")) return "conflict_name";
  if (id.startsWith("plc:")) return "where_coordinates";
  if (id.startsWith("act:")) return "side_a";
  return key === "derivedFrom" ? "source_article" : key === "note" ? "source_original" : "id";
}

function totalsOf({ deaths, sourceCount }: GedRow): Readonly<Record<(typeof GED_TOTALS)[number], number>> {
  return {
    "deaths low": deaths.low,
    "deaths best": deaths.best,
    "deaths high": deaths.high,
    // -1 stands for one citation in free words.
    sources: Math.abs(sourceCount),
    "rows with several sources": sourceCount > 1 ? 1 : 0,
  };
}

function rejected(at: Position, issues: readonly Issue[], text: string): ReadUnit {
  return { ok: false, issues, at, raw: Buffer.from(text) };
}

function duplicate({ id }: GedRow, at: Position): Issue {
  const message = `Event ${id} stands in the file a second time`;
  return { code: "row.duplicate", severity: "error", message, hint: "Keep the row that is right", at, raw: id };
}

function headerMissing(at: Position): Issue {
  const message = "Cannot tell the columns: the first row is neither a header of UCDP GED nor one of its rows";
  return {
    code: "csv.header-missing",
    severity: "error",
    message,
    hint: "Give the file its header: id,relid,year,…",
    at,
  };
}

function noTable(name: string): Issue {
  const message = `Cannot find a table in "${name}"`;
  return {
    code: "file.no-records",
    severity: "error",
    message,
    hint: "Name the file of the release",
    at: { file: name },
  };
}
