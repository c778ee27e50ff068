import { StoreError } from "../../errors.ts";

/** Without room the system says so by the first; a limit on the size of files, or a file system of its own, by others. */
const FULL: ReadonlySet<string> = new Set(["SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE"]);

/**
 * Turns a failure of SQLite into one of the store's codes; anything else comes back as it was.
 *
 * Source: https://www.sqlite.org/rescode.html
 */
export function toStoreError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  const details = { path, code };
  if (code === "SQLITE_NOTADB") {
    return new StoreError("store.not-a-store", `Cannot open ${path}: it is not a database`, {
      hint: "Give the path of a store, or of a file that does not exist yet",
      details,
      cause: error,
    });
  }
  if (code.startsWith("SQLITE_CORRUPT")) {
    return new StoreError("store.damaged", `Cannot read ${path}: the file is damaged`, {
      hint: "Take the newest backup; variorum db status says what is wrong",
      details,
      cause: error,
    });
  }
  if (FULL.has(code)) {
    return new StoreError("store.disk-full", `Cannot write ${path}: the disk is full`, {
      hint: "Make room and run the same command again; nothing was written",
      details,
      cause: error,
    });
  }
  if (
    code === "SQLITE_READONLY_DIRECTORY" ||
    code === "SQLITE_READONLY_CANTINIT" ||
    code === "SQLITE_CANTOPEN_DIRTYWAL"
  ) {
    return new StoreError("store.read-only-folder", `Cannot open ${path}: its folder cannot be written`, {
      hint: "Make a copy for read-only media where it can be written: variorum db backup --to FILE",
      details,
      cause: error,
    });
  }
  if (code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN") || code.startsWith("SQLITE_PERM")) {
    return new StoreError("store.not-writable", `Cannot open ${path}: the file or its folder cannot be used`, {
      hint: "Check that the folder exists and who may write it",
      details,
      cause: error,
    });
  }
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return new StoreError("store.locked", `Cannot use ${path}: another process is writing it`, {
      hint: "Wait for it to end and run the same command again",
      details,
      cause: error,
    });
  }
  if (code.startsWith("SQLITE_IOERR")) {
    return new StoreError("store.io-failed", `Cannot use ${path}: the machine failed to read or write it`, {
      hint: "Look after the disk, then run the same command again; variorum db status says whether the store is whole",
      details,
      cause: error,
    });
  }
  return error;
}

/** The result code of SQLite that an error carries. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  return error.code.startsWith("SQLITE_") ? error.code : undefined;
}
