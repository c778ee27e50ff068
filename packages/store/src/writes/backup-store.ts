import type { WriteStore } from "../write-store.ts";

/**
 * Writes the whole store, history and texts included, to one new file that also opens from media that cannot be
 * written. Gives its size.
 *
 * Units: bytes.
 * Throws: `store.backup-refused` for a path that exists, `store.disk-full`, `store.not-writable`.
 */
export async function backupStore(store: WriteStore, to: string): Promise<number> {
  return store.engine.backup(to);
}
