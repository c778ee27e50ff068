import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { setIndexesAside } from "./indexes-aside.ts";

const INDEXES = "select name, sql from sqlite_schema where type = 'index' order by name";

test("setIndexesAside leaves what is asked while rows are written, and makes the others again as they were", () => {
  using file = openIndexed();
  const before = file.prepare(INDEXES).all();
  const makeAgain = setIndexesAside(file);
  expect(file.prepare(INDEXES).pluck().all()).toEqual(["claim_by_id", "sqlite_autoindex_report_text_1"]);
  file.exec("insert into claim values ('clm:a', 'evt:b', null), ('clm:b', 'evt:a', 1)");
  makeAgain();
  expect(file.prepare(INDEXES).all()).toEqual(before);
  expect(file.pragma("integrity_check", { simple: true })).toBe("ok");
});

test("setIndexesAside takes nothing away, when the transaction is rolled back", () => {
  using file = openIndexed();
  const before = file.prepare(INDEXES).all();
  file.exec("begin");
  setIndexesAside(file);
  file.exec("rollback");
  expect(file.prepare(INDEXES).all()).toEqual(before);
});

function openIndexed(): Database.Database & Disposable {
  const file = new Database(":memory:");
  file.exec(`create table claim (id text, event text, ended integer);
    create table report_text (sha256 text primary key);
    create unique index claim_by_id on claim (id);
    create index claim_by_event on claim (event);
    create index claim_by_ended on claim (ended) where ended is not null;`);
  return Object.assign(file, { [Symbol.dispose]: () => file.close() });
}
