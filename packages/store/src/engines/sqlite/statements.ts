import type Database from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";
import { toStoreError } from "./failures.ts";

/** Number of prepared statements that are kept. */
const KEPT = 300;

/**
 * Stands between Kysely and the driver: keeps statements that were prepared once, and turns the driver's failures into
 * the store's.
 */
export function preparedStatements(file: Database.Database): SqliteDatabase {
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
      const statement = guarded(file, sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}

function guarded(file: Database.Database, sql: string): SqliteStatement {
  const attempt = <Result>(action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw toStoreError(error, file.name);
    }
  };
  const statement = attempt(() => file.prepare(sql));
  return {
    reader: statement.reader,
    all: (parameters) => attempt(() => statement.all(...parameters)),
    run: (parameters) => attempt(() => statement.run(...parameters)),
    // A statement that is being stepped through is busy: each loop gets its own.
    iterate: (parameters) => attempt(() => file.prepare(sql).iterate(...parameters)),
  };
}
