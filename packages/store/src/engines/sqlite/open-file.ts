import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { StoreError } from "../../errors.ts";
import { toStoreError } from "./failures.ts";

/** "VARI" in the header of the file tells a store from any other database. */
const APPLICATION_ID = 0x56_41_52_49;

/** How a file is opened: to read, to write what exists, or to write and make it when it is missing. */
export type OpenMode = "read" | "write" | "create";

/**
 * Opens the file of a store and sets the connection up.
 *
 * Throws: `store.file-missing`, `store.not-a-store`, `store.damaged`, `store.read-only-folder`, `store.not-writable`.
 */
export function openFile(path: string, mode: OpenMode): Database.Database {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found !== undefined && !found.isFile()) throw notAFile(path, found.isDirectory() ? "a folder" : "not a file");
  const isNew = found === undefined || found.size === 0;
  if (isNew && mode !== "create") {
    throw new StoreError("store.file-missing", `Cannot open the store ${path}: there is no such file`, {
      hint: "Import something to make it: variorum import FILE",
      details: { path },
    });
  }
  if (!existsSync(dirname(path))) {
    throw new StoreError("store.not-writable", `Cannot make the store ${path}: there is no such folder`, {
      hint: `Make the folder first: ${dirname(path)}`,
      details: { path },
    });
  }
  let file: Database.Database | undefined;
  try {
    file = new Database(path, { readonly: mode === "read", timeout: 5_000 });
    const id: unknown = file.pragma("application_id", { simple: true });
    if (isNew) file.pragma(`application_id = ${APPLICATION_ID}`);
    else if (id !== APPLICATION_ID) throw notAStore(path);
    setUp(file, mode);
    return file;
  } catch (error) {
    file?.close();
    throw toStoreError(error, path);
  }
}

function setUp(file: Database.Database, mode: OpenMode): void {
  if (mode === "read") {
    file.pragma("cache_size = -65536");
    file.pragma("temp_store = memory");
    return;
  }
  // A writer fills pages one after the other, and sorts whole indexes, which may be larger than the memory.
  file.pragma("cache_size = -32768");
  file.pragma("temp_store = file");
  file.pragma("journal_mode = wal");
  file.pragma("synchronous = full");
}

function notAFile(path: string, what: string): StoreError {
  return new StoreError("store.not-a-store", `Cannot open ${path}: it is ${what}`, {
    hint: "Give the path of a store, or of a file that does not exist yet",
    details: { path },
  });
}

function notAStore(path: string): StoreError {
  return new StoreError("store.not-a-store", `Cannot open ${path}: it is a database of another program`, {
    hint: "Give the path of a store, or of a file that does not exist yet",
    details: { path },
  });
}
