import { existsSync, rmSync, statSync } from "node:fs";
import Database from "better-sqlite3";
import { StoreError } from "../../errors.ts";
import { toStoreError } from "./failures.ts";

/**
 * Writes a store to one new file in rollback-journal mode, which needs no files beside it and so opens from media that
 * cannot be written. Gives its size.
 *
 * Units: bytes.
 * Throws: `store.backup-refused` for a path that exists; what failed half-way is removed.
 */
export function backupTo(file: Database.Database, to: string): number {
  if (existsSync(to)) {
    throw new StoreError("store.backup-refused", `Cannot write the backup ${to}: the file exists`, {
      hint: "Give the path of a file that does not exist yet",
      details: { path: to },
    });
  }
  try {
    file.prepare("vacuum into ?").run(to);
    const copy = new Database(to);
    copy.pragma("journal_mode = delete");
    copy.close();
    return statSync(to).size;
  } catch (error) {
    rmSync(to, { force: true });
    throw toStoreError(error, to);
  }
}
