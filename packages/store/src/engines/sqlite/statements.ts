import type Database from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { toStoreError } from "./failures.ts";
import type { PackedColumns } from "./packed-columns.ts";

/** Number of prepared statements that are kept. */
const KEPT = 300;

/**
 * Stands between Kysely and the driver: keeps statements that were prepared once, gives columns that are packed as they
 * were, and turns the driver's failures into the store's.
 */
export function preparedStatements(file: Database.Database, packed: PackedColumns): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) {
        kept.delete(sql);
        kept.set(sql, known);
        return known;
      }
      const statement = guarded(file, packed, sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}

function guarded(file: Database.Database, packed: PackedColumns, sql: string): SqliteStatement {
  const attempt = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw toStoreError(error, file.name);
    }
  };
  const statement = attempt(() => file.prepare(sql));
  const unpack = statement.reader ? packed.unpacker(statement.columns().map(({ name }) => name)) : undefined;
  const whole = (row: unknown): unknown => (unpack === undefined ? row : unpack(row as Record<string, unknown>)); // a row of the driver
  return {
    reader: statement.reader,
    all: (parameters) => attempt(() => statement.all(...parameters).map(whole)),
    run: (parameters) => attempt(() => statement.run(...parameters)),
    // A statement that is being stepped through is busy: each loop gets its own.
    iterate: (parameters) => attempt(() => each(file.prepare(sql).iterate(...parameters), whole)),
  };
}

function* each(rows: Iterable<unknown>, turn: (row: unknown) => unknown): IterableIterator<unknown> {
  for (const row of rows) yield turn(row);
}
