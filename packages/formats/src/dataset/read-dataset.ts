import type { AnyRecord, Checked, FindHeldRow, Issue, Position, ReportId, SourceUnit } from "@variorum/core";
import type { ReadUnit, SourceFile, SourceInput } from "../format.ts";
import { type LinePlace, startLineCount } from "../reading/line-count.ts";
import { sha256 } from "../sha256.ts";
import type { IsNew, RowText } from "./dataset.ts";
import type { DatasetRow } from "./dataset-row.ts";
import { duplicate, emptyFile, headerMissing, headerOnly, noTable, raggedRow } from "./file-issues.ts";
import type { LocateColumn } from "./row-cells.ts";
import { type RowLayout, toRowLayout } from "./row-layout.ts";
import { delimiterOf } from "./rows-of.ts";

/** What reading a dataset row by row needs to know of it. `Row` is a row with its cells read. */
export interface DatasetReading<Row> {
  /** What the dataset is called in messages. */
  readonly name: string;
  /** Beginning of the header, for the hint where there is none. */
  readonly header: string;
  rowsOf(file: SourceFile): AsyncIterable<DatasetRow>;
  /** Tells the layout by the names of the columns, or by a first row of data; `undefined` when it is neither. */
  layoutOf(first: readonly string[]): RowLayout | undefined;
  /** Says of a first row that it is no event, such as one of tags under the header. */
  isPassedOver?(cells: readonly string[]): boolean;
  parse(cells: readonly string[], layout: RowLayout, locate: LocateColumn): Checked<Row>;
  /** Id of the record that only one row may give, and the column that it comes from. */
  idOf(row: Row): string;
  readonly idColumn: string;
  /** Order: a record stands after those it names. */
  toRecords(row: Row, text: RowText, isNew: IsNew): readonly AnyRecord[];
  /** How a row is told that need not be mapped again, where its records follow from its cells and the mapping alone. */
  readonly following?: FollowingRows<Row>;
  /** The column that a value of one of the row's records came from. */
  columnOf(id: string, path: readonly (string | number)[]): string | undefined;
  /** What the row adds to the control totals. */
  totalsOf(row: Row): Readonly<Record<string, number>>;
  /** Records that the row says were deleted at the source, where the dataset has such rows. */
  deletedOf?(row: Row): SourceUnit["deleted"];
}

/** What is read from rows of which each gives one event, that no other row gives, and claims on it. */
export interface FollowingRows<Row> {
  /** Name and version of the mapping. */
  readonly mapping: string;
  /** Id of the report that a row is; `undefined` for a row that gives no records. */
  reportOf(row: Row): ReportId | undefined;
  /** The records that rows share, as toRecords gives them. */
  sharedOf(row: Row): readonly AnyRecord[];
}

/** Files of a folder that may hold rows. */
const TABLE = /\.(?:csv|tsv|jsonl?)$/i;

/** What the rows of all files of a source are read with. */
interface Reading<Row> extends DatasetReading<Row> {
  readonly seen: Set<string>;
  readonly findHeld: FindHeldRow | undefined;
}

/**
 * Reads the rows of a dataset one at a time; a file of a folder after the other. Rows that are held are not mapped, where
 * what was read from them follows from them.
 */
export async function* readDataset<Row>(
  { files, name }: SourceInput,
  dataset: DatasetReading<Row>,
  findHeld?: FindHeldRow,
): AsyncIterable<ReadUnit> {
  const reading = { ...dataset, seen: new Set<string>(), findHeld };
  const tables = files.filter((file) => files.length === 1 || TABLE.test(file.name));
  for (const file of tables) yield* readFile(file, reading);
  if (tables.length === 0) yield rejected({ file: name }, [noTable(name)]);
}

/**
 * The header of a file, which rejected rows need in front; where a table has none, the names that the release gives its
 * columns, so that each row can tell why it was rejected. Empty for rows that bring their names along.
 */
export async function headerOf<Row>(file: SourceFile, reading: DatasetReading<Row>): Promise<Uint8Array> {
  for await (const { names, cells, text } of reading.rowsOf(file)) {
    const layout = names === undefined ? reading.layoutOf(cells) : undefined;
    if (layout === undefined) break;
    return Buffer.from(`${layout.hasHeader ? text : layout.columns.join(delimiterOf(text))}\n`);
  }
  return new Uint8Array();
}

async function* readFile<Row>(file: SourceFile, reading: Reading<Row>): AsyncIterable<ReadUnit> {
  let layout: RowLayout | undefined;
  let names: readonly string[] | undefined;
  let number = 0;
  let isEmpty = true;
  for await (const row of reading.rowsOf(file)) {
    isEmpty = false;
    if (row.names !== undefined) {
      layout = layout !== undefined && isSame(names, row.names) ? layout : toRowLayout(row.names, false);
      names = row.names;
    }
    if (layout === undefined) {
      layout = reading.layoutOf(row.cells);
      if (layout === undefined || (layout.hasHeader && row.issues.length > 0)) {
        const at = { file: file.name, line: row.line, column: row.column };
        yield rejected(at, row.issues.length > 0 ? row.issues : [headerMissing(reading, at)], row);
        return;
      }
      if (layout.hasHeader) continue;
    }
    if (number === 0 && reading.isPassedOver?.(row.cells) === true) continue;
    number += 1;
    yield toUnit({ file: file.name, row, layout, number }, reading);
  }
  const at = { file: file.name, line: 1, column: 1 };
  if (isEmpty) yield rejected(at, [emptyFile(at)]);
  else if (number === 0) yield rejected(at, [headerOnly(at)]);
}

function isSame(known: readonly string[] | undefined, names: readonly string[]): boolean {
  return known?.length === names.length && known.every((name, index) => name === names[index]);
}

interface NumberedRow {
  readonly file: string;
  readonly row: DatasetRow;
  readonly layout: RowLayout;
  readonly number: number;
}

function toUnit<Row>(numbered: NumberedRow, reading: Reading<Row>): ReadUnit {
  const { row, layout } = numbered;
  const { seen, following } = reading;
  const locate = locator(numbered);
  const at = locate();
  if (row.issues.length > 0) return rejected(at, row.issues, row);
  if (row.cells.length !== layout.columns.length) return rejected(at, [raggedRow(row.cells, layout, at)], row);
  const parsed = reading.parse(row.cells, layout, locate);
  if (!parsed.ok) return rejected(at, parsed.issues, row);
  const id = reading.idOf(parsed.value);
  if (seen.has(id)) return rejected(at, [duplicate(id, locate(reading.idColumn))], row);
  seen.add(id);
  const deleted = reading.deletedOf?.(parsed.value);
  return {
    ok: true,
    issues: parsed.issues,
    value: {
      at,
      ...recordsOf(parsed.value, { id, text: rowText(row, layout) }, reading),
      raw: Buffer.from(row.text),
      ...(following === undefined ? {} : { followsFromRow: { event: id } }),
      totals: reading.totalsOf(parsed.value),
      ...(deleted === undefined ? {} : { deleted }),
      locate: (record, path) => locate(reading.columnOf(record, path)),
    },
  };
}

interface RowAsWritten {
  /** Id of the record that only this row gives. */
  readonly id: string;
  readonly text: RowText;
}

function recordsOf<Row>(
  row: Row,
  { id, text }: RowAsWritten,
  { seen, following, findHeld, toRecords }: Reading<Row>,
): Pick<SourceUnit, "records" | "held"> {
  const isNew = (shared: string): boolean => !seen.has(shared) && seen.add(shared) !== undefined;
  if (following === undefined || findHeld === undefined) return { records: toRecords(row, text, isNew) };
  const { mapping } = following;
  const report = following.reportOf(row);
  const held = report && findHeld({ report, event: id, sha256: text.sha256, mapping });
  if (held === undefined) return { records: toRecords(row, text, isNew) };
  return { records: following.sharedOf(row).filter((record) => isNew(record.id)), held };
}

/** The row without what is foreign in front of it: the same row has the same hash in the file of rejects. */
function rowText(row: DatasetRow, layout: RowLayout): RowText {
  return {
    sha256: sha256(ownText(row, layout)),
    // Of a row that is held nobody asks for them.
    get fields() {
      return fieldsOf(row, layout);
    },
  };
}

function fieldsOf({ cells }: DatasetRow, { columns, foreign }: RowLayout): RowText["fields"] {
  const fields: Record<string, string> = {};
  for (const [index, column] of columns.entries()) if (index >= foreign) fields[column] = cells[index] ?? "";
  return fields;
}

function ownText(row: DatasetRow, { columns, foreign }: RowLayout): string {
  // Of an object in JSON the keys and values count, and not the spaces between them.
  if (row.names !== undefined)
    return JSON.stringify(columns.map((column, index) => [column, row.cells[index] ?? ""]).slice(foreign));
  return foreign === 0 ? row.text : row.text.slice(row.starts()[foreign]);
}

function locator({ file, row, layout, number }: NumberedRow): LocateColumn {
  const at: Position = { file, line: row.line, column: row.column, row: number };
  let starts: readonly number[] | undefined;
  let placeOf: ((offset: number) => LinePlace) | undefined;
  return (column) => {
    const index = column === undefined ? undefined : layout.positions.get(column);
    if (row.cellName !== undefined) return cellPosition(at, row.cellName, column, index);
    if (index === undefined || column === undefined) return at;
    starts ??= row.starts();
    placeOf ??= startLineCount(row.text, row.line);
    const place = placeOf(starts[index] ?? 0);
    const before = place.line === row.line ? row.column - 1 : 0;
    return { ...at, ...place, column: place.column + before, field: column };
  };
}

/** In a workbook a cell has a name, and a row is told by its first cell. */
function cellPosition(
  at: Position,
  cellName: (index: number) => string,
  column: string | undefined,
  index: number | undefined,
): Position {
  if (column === undefined || index === undefined) return { ...at, cell: cellName(0) };
  return { ...at, column: index + 1, field: column, cell: cellName(index) };
}

function rejected(
  at: Position,
  issues: readonly Issue[],
  row: Pick<DatasetRow, "text" | "bytes"> = { text: "" },
): ReadUnit {
  return { ok: false, issues, at, raw: row.bytes ?? Buffer.from(row.text) };
}
