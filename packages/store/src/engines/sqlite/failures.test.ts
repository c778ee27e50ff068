import { expect, test } from "vitest";
import { toStoreError } from "./failures.ts";

const failure = (code: string): Error => Object.assign(new Error(code), { code });

test.each([
  ["SQLITE_NOTADB", "store.not-a-store"],
  ["SQLITE_CORRUPT", "store.damaged"],
  ["SQLITE_CORRUPT_VTAB", "store.damaged"],
  ["SQLITE_FULL", "store.disk-full"],
  ["SQLITE_IOERR_WRITE", "store.disk-full"],
  ["SQLITE_IOERR_SHMSIZE", "store.disk-full"],
  ["SQLITE_IOERR_READ", "store.io-failed"],
  ["SQLITE_READONLY_DIRECTORY", "store.read-only-folder"],
  ["SQLITE_READONLY", "store.not-writable"],
  ["SQLITE_CANTOPEN", "store.not-writable"],
  ["SQLITE_BUSY", "store.locked"],
  ["SQLITE_BUSY_SNAPSHOT", "store.locked"],
])("toStoreError turns %s into %s, with what to do and the cause", (from, code) => {
  const cause = failure(from);
  expect(toStoreError(cause, "a.db")).toMatchObject({
    code,
    cause,
    hint: expect.any(String),
    details: { path: "a.db", code: from },
  });
});

test("toStoreError names the backup, when the folder of a store cannot be written", () => {
  expect(toStoreError(failure("SQLITE_READONLY_DIRECTORY"), "a.db")).toMatchObject({
    hint: expect.stringContaining("variorum db backup"),
  });
});

test.each([new Error("other"), failure("SQLITE_CONSTRAINT"), failure("ENOENT"), "text", undefined])(
  "toStoreError gives %s back as it is",
  (error) => {
    expect(toStoreError(error, "a.db")).toBe(error);
  },
);
