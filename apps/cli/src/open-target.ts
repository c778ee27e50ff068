import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WriteStore } from "@variorum/store/write";

/** A store to read files into. */
export interface Target {
  readonly store: WriteStore;
  /** Closes the store, and removes it again when it was made for this run and nothing was written into it. */
  close(wasWritten: boolean): Promise<void>;
}

/**
 * Opens the store to read files into; where there is none, a new one. A run that is sure to write nothing gets a
 * temporary store instead of a new one.
 *
 * Throws: what opening a store throws.
 */
export async function openTarget(path: string, { writes }: { readonly writes: boolean }): Promise<Target> {
  const { openForWriting } = await import("@variorum/store/write");
  const isThere = existsSync(path);
  if (!isThere && !writes) return openTemporary();
  const store = await openForWriting(path, { create: true });
  return {
    store,
    close: async (wasWritten) => {
      await store.close();
      if (!isThere && !wasWritten) await removeStore(path);
    },
  };
}

/** Opens a store that is gone when it is closed. */
export async function openTemporary(): Promise<Target> {
  const { openForWriting } = await import("@variorum/store/write");
  const folder = await mkdtemp(join(tmpdir(), "variorum-"));
  const store = await openForWriting(join(folder, "variorum.db"), { create: true });
  return {
    store,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function removeStore(path: string): Promise<void> {
  for (const suffix of ["", "-wal", "-shm", ".lock"]) await rm(`${path}${suffix}`, { force: true });
}
