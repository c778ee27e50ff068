import type Database from "better-sqlite3";
import { fromShape, toShape } from "./json-shapes.ts";

/** Values of a row as SQLite keeps them. */
type StoredRow = Readonly<Record<string, unknown>>;

/** Columns that hold JSON, read back whole, each with the column of the id that its shape may refer to. */
const JSON_COLUMNS: Readonly<Record<string, string>> = { body: "id" };
/** Columns that hold hashes: hexadecimal digits for everybody else, bytes in the file. */
const HASH_COLUMNS: ReadonlySet<string> = new Set(["content_hash", "row_sha256"]);

/** More different shapes than any real store has: beyond, texts are kept as they are. */
const MOST_SHAPES = 50_000;
const BETWEEN = "\u0001";

/** Makes rows smaller on their way into the file, and gives them back as they were. Nothing outside the engine sees it. */
export interface PackedColumns {
  /** Gives what turns a row into the values of some columns, in their order. */
  packer(columns: readonly string[]): (row: StoredRow) => readonly unknown[];
  /**
   * Gives what turns a row of a query back, or `undefined` where none of its columns is packed.
   *
   * Throws: TypeError for a query that selects a packed column without the id that its shape may refer to.
   */
  unpacker(columns: readonly string[]): ((row: StoredRow) => StoredRow) | undefined;
  /** Forgets the shapes that were read or made: a transaction that made some was rolled back. */
  forget(): void;
}

/** Begins with no shape known: they are read from the file as rows need them. */
export function createPackedColumns(file: Database.Database): PackedColumns {
  const shapes = startShapes(file);
  const pack = (column: string, value: unknown, row: StoredRow): unknown => {
    if (typeof value !== "string" || value === "") return value;
    if (HASH_COLUMNS.has(column)) return Buffer.from(value, "hex");
    const { shape, values } = toShape(value, idOf(column, row));
    const number = shapes.numberOf(shape);
    return number === undefined ? value : [number, ...values].join(BETWEEN);
  };
  const unpack = (column: string, value: unknown, row: StoredRow): unknown => {
    if (Buffer.isBuffer(value)) return value.toString("hex");
    // JSON itself begins with a bracket, and content that was erased is empty.
    if (typeof value !== "string" || !/^\d/.test(value)) return value;
    const [number, ...values] = value.split(BETWEEN);
    return fromShape({ shape: shapes.shapeOf(Number(number)), values }, idOf(column, row));
  };
  return {
    packer: (columns) => {
      const turns = columns.map((column) => (isPacked(column) ? pack : undefined));
      return (row) => columns.map((column, index) => turns[index]?.(column, row[column], row) ?? row[column]);
    },
    unpacker: (all) => {
      const columns = all.filter(isPacked);
      const alone = columns.find((column) => !all.includes(JSON_COLUMNS[column] ?? column));
      if (alone !== undefined)
        throw new TypeError(`Cannot read the column "${alone}" without "${JSON_COLUMNS[alone]}"`);
      return columns.length === 0 ? undefined : (row) => withColumns(row, columns, unpack);
    },
    forget: shapes.forget,
  };
}

function isPacked(column: string): boolean {
  return HASH_COLUMNS.has(column) || Object.hasOwn(JSON_COLUMNS, column);
}

function idOf(column: string, row: StoredRow): string {
  const id = row[JSON_COLUMNS[column] ?? ""];
  return typeof id === "string" ? id : "";
}

function withColumns(
  row: StoredRow,
  columns: readonly string[],
  turn: (column: string, value: unknown, row: StoredRow) => unknown,
): StoredRow {
  const turned: Record<string, unknown> = { ...row };
  for (const column of columns) if (row[column] !== "") turned[column] = turn(column, row[column], row);
  return turned;
}

/** The shapes of a file, read when they are first asked for. */
function startShapes(file: Database.Database) {
  const numbers = new Map<string, number>();
  const shapes = new Map<number, string>();
  let isRead = false;
  const readAll = (): void => {
    const rows = file.prepare<[], { number: number; shape: string }>("select number, shape from json_shape").all();
    for (const { number, shape } of rows) numbers.set(shape, number);
    isRead = true;
  };
  return {
    numberOf: (shape: string): number | undefined => {
      if (!isRead) readAll();
      const known = numbers.get(shape);
      if (known !== undefined || numbers.size >= MOST_SHAPES) return known;
      const number = numbers.size + 1;
      file.prepare("insert into json_shape (number, shape) values (?, ?)").run(number, shape);
      numbers.set(shape, number);
      return number;
    },
    shapeOf: (number: number): string => {
      const known = shapes.get(number);
      if (known !== undefined) return known;
      const row = file
        .prepare<[number], { shape: string }>("select shape from json_shape where number = ?")
        .get(number);
      // A missing shape is a damaged file: what is put together of nothing is no record, and is reported as such.
      if (row !== undefined) shapes.set(number, row.shape);
      return row?.shape ?? "";
    },
    forget: (): void => {
      numbers.clear();
      shapes.clear();
      isRead = false;
    },
  };
}
