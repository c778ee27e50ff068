import { statSync } from "node:fs";
import type Database from "better-sqlite3";
import { Kysely, sql, SqliteDialect } from "kysely";
import { StoreError } from "../errors.ts";
import type { Tables } from "../tables/tables.ts";
import { type Engine, type SchemaEngine, SEARCHED_KINDS, type WritableEngine } from "./engine.ts";
import { backupTo } from "./sqlite/backup.ts";
import { toStoreError } from "./sqlite/failures.ts";
import { setIndexesAside } from "./sqlite/indexes-aside.ts";
import { openFile, type OpenMode } from "./sqlite/open-file.ts";
import { createPackedColumns, type PackedColumns } from "./sqlite/packed-columns.ts";
import { createRowWriter } from "./sqlite/row-writer.ts";
import { preparedStatements } from "./sqlite/statements.ts";
import { compareIndex, createWordIndexes, createWordLists, matchWords, wordIndexOf } from "./sqlite/word-index.ts";
import { beginWriting, endWriting } from "./sqlite/write-lock.ts";

/** Milliseconds that reads which have begun may take before erased bytes stay in the files. */
const SCRUB_WAIT_MS = 5_000;

/** Where the declarations of SQLite differ from those of other engines. */
export const sqliteSchema: SchemaEngine = {
  clustered: sql`without rowid`,
  createWordIndexes,
  packHashes: async (db, table, column) => {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = unhex(${sql.ref(column)})`.execute(db);
  },
};

/** Opens a store in one SQLite file for reading; the connection cannot write. It ends a read of one state on closing. */
export function openSqliteForReading(path: string, { inOneState }: { readonly inOneState: boolean }): Engine {
  const file = openFile(path, "read");
  if (inOneState) file.exec("begin");
  return toEngine(file, createPackedColumns(file));
}

/** Opens a store in one SQLite file for writing. */
export function openSqliteForWriting(path: string, mode: Exclude<OpenMode, "read">): WritableEngine {
  const file = openFile(path, mode);
  const packed = createPackedColumns(file);
  // Prepared on first use: the tables of a new file come with its migrations.
  let writer: WritableEngine["writer"] | undefined;
  return {
    ...toEngine(file, packed),
    get writer() {
      writer ??= createRowWriter(file, packed);
      return writer;
    },
    begin: async ({ waitMs, signal }) => {
      if (file.inTransaction) {
        throw new StoreError("store.busy", "Cannot begin a change: this process is in the middle of one", {
          hint: "Wait until the running change has ended",
        });
      }
      await beginWriting(file, waitMs, signal);
    },
    commit: async () => end(file, "commit"),
    rollback: async () => {
      end(file, "rollback");
      packed.forget();
    },
    setIndexesAside: () => setIndexesAside(file),
    scrub: async () => scrub(file),
    backup: async (to) => backupTo(file, to),
  };
}

function toEngine(file: Database.Database, packed: PackedColumns): Engine {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: preparedStatements(file, packed) }) });
  let changeNumber: Database.Statement<[], { number: number | null }> | undefined;
  return {
    title: `SQLite ${String(file.prepare("select sqlite_version()").pluck().get())}`,
    db,
    getChangeNumber: () => {
      try {
        changeNumber ??= file.prepare("select max(number) as number from change");
        return changeNumber.get()?.number ?? 0;
      } catch (error) {
        throw toStoreError(error, file.name);
      }
    },
    matchWords,
    findWords: createWordLists(file),
    compareIndex: async (shown) => compareIndex(db, shown),
    getSize: async () => statSync(file.name).size,
    checkIntegrity: async () => integrityOf(file),
    close: async () => db.destroy(),
  };
}

function end(file: Database.Database, how: "commit" | "rollback"): void {
  try {
    if (file.inTransaction) file.exec(how);
  } catch (error) {
    throw toStoreError(error, file.name);
  } finally {
    if (!file.inTransaction) endWriting(file);
  }
}

function scrub(file: Database.Database): void {
  try {
    file.pragma(`busy_timeout = ${SCRUB_WAIT_MS}`);
    for (const kind of SEARCHED_KINDS)
      file.exec(`insert into ${wordIndexOf(kind)} (${wordIndexOf(kind)}) values ('optimize')`);
    file.exec("vacuum");
    if (file.pragma("wal_checkpoint(truncate)", { simple: true }) === 0) return;
  } catch (error) {
    throw toStoreError(error, file.name);
  }
  throw new StoreError("store.erase-unfinished", `Erased in ${file.name}, which another process reads meanwhile`, {
    hint: "Old bytes leave the files when the last process that has them open ends: end those that read the store",
    details: { path: file.name },
  });
}

function integrityOf(file: Database.Database): readonly string[] {
  try {
    const rows = file.prepare<[], string>("pragma integrity_check").pluck().all();
    return rows.filter((row) => row !== "ok");
  } catch (error) {
    throw toStoreError(error, file.name); // pages of some tables end the check instead of being told by it
  }
}
