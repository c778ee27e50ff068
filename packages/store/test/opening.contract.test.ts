import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { MIGRATIONS } from "../src/migrations/migrations.ts";
import { exportRecords, getChangeNumber, getRecord, getStoreStatus, openForReading } from "../src/read.ts";
import { backupStore, migrateStore, openForWriting } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { allRecords, describeEngines, importRecords } from "./stores.ts";

const { RECORDS, front } = harbour;
const show = "public";

test.each([
  ["a path without a file", undefined, "store.file-missing"],
  ["a text file", "not a store\n".repeat(100), "store.not-a-store"],
  ["an empty file", "", "store.file-missing"],
] as const)("openForReading refuses %s", async (_case, content, code) => {
  using folder = temporaryFolder(content === undefined ? {} : { "store.db": content });
  await expect(openForReading(join(folder.path, "store.db"), { show })).rejects.toMatchObject({ code });
  expect(existsSync(join(folder.path, "store.db"))).toBe(content !== undefined);
});

test.each([
  ["a folder", (folder: string) => folder],
  ["a device", () => "/dev/null"],
])("openForReading and openForWriting refuse %s, and leave it as it was", async (_case, pathIn) => {
  using folder = temporaryFolder();
  const path = pathIn(folder.path);
  await expect(openForReading(path, { show })).rejects.toMatchObject({ code: "store.not-a-store" });
  await expect(openForWriting(path, { create: true })).rejects.toMatchObject({ code: "store.not-a-store" });
  expect(readdirSync(folder.path)).toEqual([]);
});

test("openForReading and openForWriting refuse the database of another program, and leave it as it was", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "other.db");
  const other = new Database(path);
  other.exec("create table actor (id text)");
  other.close();
  const before = readFileSync(path);
  await expect(openForReading(path, { show })).rejects.toMatchObject({ code: "store.not-a-store" });
  await expect(openForWriting(path, { create: true })).rejects.toMatchObject({ code: "store.not-a-store" });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("openForWriting refuses a path without a file, unless told to create", async () => {
  using folder = temporaryFolder();
  await expect(openForWriting(join(folder.path, "none.db"), { create: false })).rejects.toMatchObject({
    code: "store.file-missing",
  });
  await expect(openForWriting(join(folder.path, "no", "folder.db"), { create: true })).rejects.toMatchObject({
    code: "store.not-writable",
  });
});

test("openForReading refuses an address of an engine that it does not have", async () => {
  await expect(openForReading("postgres://localhost/variorum", { show })).rejects.toMatchObject({
    code: "store.unknown-engine",
  });
});

describeEngines("a store", (openTest) => {
  test("can be read while a change is being made, and shows the state before it", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS.slice(0, 5));
    await using reader = await openForReading(opened.path, { show });
    await opened.store.engine.begin({ waitMs: 0 });
    opened.store.engine.writer.insert("report_text", { sha256: "x", text: "y" });
    expect((await getRecord(reader, front.id)).record).toEqual(front);
    await opened.store.engine.commit();
    expect(getChangeNumber(reader)).toBe(1);
  });

  test("shows a change to readers that were open before it", async () => {
    await using opened = await openTest();
    await using reader = await openForReading(opened.path, { show });
    expect(getChangeNumber(reader)).toBe(0);
    await importRecords(opened.store, RECORDS);
    expect(getChangeNumber(reader)).toBe(1);
    expect((await getRecord(reader, front.id)).record).toEqual(front);
  });

  test("cannot be written through a connection for reading", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await using reader = await openForReading(opened.path, { show });
    await expect(reader.engine.db.deleteFrom("claim").execute()).rejects.toMatchObject({ code: "store.not-writable" });
  });

  test("backs up to one file without files beside it, that holds the same records and refuses to be overwritten", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const to = join(opened.folder, "backup.db");
    expect(await backupStore(opened.store, to)).toBeGreaterThan(0);
    expect(readFileSync(to).subarray(18, 20)).toEqual(Buffer.from([1, 1])); // rollback journal, in the file's own header
    await using copy = await openForReading(to, { show });
    expect((await getRecord(copy, front.id)).record).toEqual(front);
    await expect(backupStore(opened.store, to)).rejects.toMatchObject({ code: "store.backup-refused" });
  });

  test("says what is wrong with it and what to do", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    expect(await getStoreStatus(opened.path)).toMatchObject({
      change: 1,
      versions: 10,
      current: 10,
      texts: 1,
      hidden: 0,
      problems: [],
    });
    opened.store.engine.writer.clearWords("claim");
    await opened.store.engine.db.deleteFrom("event_summary").execute();
    const { problems } = await getStoreStatus(opened.path);
    expect(problems.map(({ message }) => message)).toEqual([
      "1 events have no results",
      "The index of words has 0 of 2 claim records",
    ]);
    expect(problems.every(({ hint }) => hint.includes("reindex"))).toBe(true);
  });

  test("keeps what was committed, and nothing of what was not, when its process ends at once", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS.slice(0, 5));
    await opened.store.engine.begin({ waitMs: 0 });
    opened.store.engine.writer.insert("report_text", { sha256: "half", text: "done" });
    // What a killed process leaves: the files as they are at this moment.
    const left = join(opened.folder, "left.db");
    for (const end of ["", "-wal", "-shm"])
      if (existsSync(opened.path + end)) copyFileSync(opened.path + end, left + end);
    await using after = await openForWriting(left, { create: false });
    expect([...(await allRecords(after)).keys()]).toHaveLength(5);
    expect(await after.engine.db.selectFrom("report_text").select("sha256").execute()).toHaveLength(1);
    await opened.store.engine.rollback();
  });
});

/** A store on SQLite that a test may damage, closed and without files beside it. */
async function closedStore(folder: string): Promise<string> {
  const path = join(folder, "store.db");
  const store = await openForWriting(path, { create: true });
  await importRecords(store, RECORDS);
  await store.close();
  return path;
}

test("openForReading says that a store was written by a newer version", async () => {
  using folder = temporaryFolder();
  const path = await closedStore(folder.path);
  const file = new Database(path);
  file.exec("insert into migration (name, timestamp) values ('9999-of-the-future', '2030-01-01')");
  file.close();
  await expect(openForReading(path, { show })).rejects.toMatchObject({ code: "store.too-new" });
  await expect(migrateStore(path)).rejects.toMatchObject({ code: "store.too-new" });
  expect((await getStoreStatus(path)).problems).toHaveLength(1);
});

test("openForReading asks for a migration, when steps are missing; migrateStore takes them once", async () => {
  using folder = temporaryFolder();
  const path = join(folder.path, "store.db");
  const fresh = await openForWriting(path, { create: true });
  await fresh.close();
  expect(await migrateStore(path)).toEqual({ applied: [] });
  const file = new Database(path);
  file.exec("drop view question_result");
  const tables = file
    .prepare<[], string>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '%\\_search\\_%' escape '\\'",
    )
    .pluck()
    .all();
  for (const table of tables.filter((name) => name !== "migration" && name !== "migration_lock"))
    file.exec(`drop table "${table}"`);
  file.exec("delete from migration");
  file.close();
  await expect(openForReading(path, { show })).rejects.toMatchObject({ code: "store.needs-migration" });
  expect((await getStoreStatus(path)).problems).toMatchObject([
    { hint: "Make a backup, then run: variorum db migrate" },
  ]);
  expect(await migrateStore(path)).toEqual({
    applied: Object.keys(MIGRATIONS),
  });
  await using reader = await openForReading(path, { show });
  expect(getChangeNumber(reader)).toBe(0);
});

test("a store with bytes overwritten in its middle is called damaged, by reading it or by its status", async () => {
  using folder = temporaryFolder();
  const path = await closedStore(folder.path);
  const bytes = readFileSync(path);
  bytes.fill(0xff, 4096, bytes.length - 4096);
  writeFileSync(path, bytes);
  const attempt = async (): Promise<void> => {
    await using reader = await openForReading(path, { show });
    await getRecord(reader, front.id);
  };
  await expect(attempt()).rejects.toMatchObject({ code: "store.damaged" });
});

test("a store with a page that no check can read is called damaged by its status", async () => {
  using folder = temporaryFolder();
  const path = await closedStore(folder.path);
  const file = new Database(path);
  const root = file.prepare("select rootpage from sqlite_schema where name = 'claim_subject'").pluck().get();
  const pageSize = file.pragma("page_size", { simple: true });
  file.close();
  const bytes = readFileSync(path);
  bytes.writeUInt8(2, (Number(root) - 1) * Number(pageSize)); // an inner page, by its sort, and yet without any below
  writeFileSync(path, bytes);
  await expect(getStoreStatus(path)).rejects.toMatchObject({ code: "store.damaged" });
});

test("a store that was cut short is called damaged", async () => {
  using folder = temporaryFolder();
  const path = await closedStore(folder.path);
  truncateSync(path, 20_000);
  const attempt = async (): Promise<unknown> => {
    await using reader = await openForReading(path, { show });
    return getRecord(reader, front.id);
  };
  await expect(attempt()).rejects.toMatchObject({ code: "store.damaged" });
});

test("a row whose body is not a record of the model is called damaged", async () => {
  using folder = temporaryFolder();
  const path = await closedStore(folder.path);
  const file = new Database(path);
  file.prepare("update actor set body = '{}' where id = ?").run(front.id);
  file.close();
  await using reader = await openForReading(path, { show });
  await expect(getRecord(reader, front.id)).rejects.toMatchObject({ code: "store.damaged", details: { id: front.id } });
});

describeEngines("openForReading in one state", (openTest) => {
  test("keeps seeing what it saw first, whatever is committed meanwhile", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await using steady = await openForReading(opened.path, { show, inOneState: true });
    await using moving = await openForReading(opened.path, { show });
    const kinds = new Set<string>();
    let read = 0;
    for await (const record of exportRecords(steady)) {
      if (read === 0) await importRecords(opened.store, [harbour.claimOf("clm:zz-later", harbour.frontPassage)]);
      kinds.add(record.kind);
      expect(record.id).not.toBe("clm:zz-later");
      read += 1;
    }
    expect(read).toBe(RECORDS.length);
    expect(kinds.size).toBeGreaterThan(3);
    expect(getChangeNumber(steady)).toBe(1);
    expect(getChangeNumber(moving)).toBe(2);
  });
});
