import { join } from "node:path";
import { type AnyRecord, canonicalJson } from "@variorum/core";
import { Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { sqliteSchema } from "../src/engines/sqlite.ts";
import { openFile } from "../src/engines/sqlite/open-file.ts";
import { migrateTables } from "../src/migrations/migrate.ts";
import { MIGRATIONS } from "../src/migrations/migrations.ts";
import { sha256 } from "../src/sha256.ts";
import { tableOf } from "../src/tables/record-tables.ts";
import { getHistory, getStoreStatus, verifyStore } from "../src/read.ts";
import { migrateStore, openForWriting, reindex } from "../src/write.ts";
import { claimOf, frontPassage, RECORDS, report, TEXT } from "./harbour-records.ts";
import { allRecords, importRecords } from "./stores.ts";

/** A store as the first step of the tables made it, with the rows of some records. */
async function writeFirstStore(path: string, records: readonly AnyRecord[]): Promise<void> {
  const file = openFile(path, "create");
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: file }) });
  await migrateTables(db, sqliteSchema, Object.fromEntries(Object.entries(MIGRATIONS).slice(0, 1)));
  const insert = (table: string, row: Readonly<Record<string, unknown>>): void => {
    const known = new Set(file.pragma(`table_info("${table}")`) as { name: string }[]);
    const columns = [...known].map((column) => column.name).filter((column) => column in row);
    file
      .prepare(
        `insert into "${table}" (${columns.join(", ")}) values (${columns.map((column) => `@${column}`).join(", ")})`,
      )
      .run(row);
  };
  records.forEach((record, index) => {
    const body = canonicalJson(record);
    const table = tableOf(record.kind);
    const stamp = { version: index + 1, recordedIn: 1, contentHash: sha256(body), source: "test", body };
    insert(table.name, table.toRow(record, stamp));
    for (const side of table.toSideRows(record, index + 1)) for (const row of side.rows) insert(side.table, row);
  });
  insert("report_text", { sha256: sha256(TEXT), text: TEXT });
  insert("source", { id: "test", method: "manual" });
  insert("change", {
    number: 1,
    at: "2026-01-01T00:00:00Z",
    command: "import",
    inputs: "[]",
    totals: "{}",
    counts: "{}",
  });
  await db.destroy();
}

test("migrateStore keeps every record of a store whose rows are as the first step had them, and lets it go on", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  await writeFirstStore(path, RECORDS);
  await expect(openForWriting(path, { create: false })).rejects.toMatchObject({ code: "store.needs-migration" });
  expect(await migrateStore(path)).toEqual({ applied: Object.keys(MIGRATIONS).slice(1) });
  await using store = await openForWriting(path, { create: false });
  const stored = await store.engine.db.selectFrom("report").select("text_storage").execute();
  expect(stored).toEqual([{ text_storage: "local_only" }]);
  await reindex(store);
  expect(await allRecords(store)).toEqual(new Map(RECORDS.map((record) => [record.id, record])));
  const changed = claimOf("clm:front-own-killed", frontPassage, { note: "Read again" });
  const { plan } = await importRecords(store, [report, changed]);
  expect(plan.counts).toMatchObject({ report: { unchanged: 1 }, claim: { changed: 1 } });
  expect((await getHistory(store, changed.id)).map(({ record }) => record)).toEqual([
    RECORDS.find(({ id }) => id === changed.id),
    changed,
  ]);
  expect(Object.values(await verifyStore(store, () => {})).map(({ failed }) => failed)).toEqual([0, 0, 0, 0]);
  expect((await getStoreStatus(path)).problems).toEqual([]);
});
