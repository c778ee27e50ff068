import { createHash } from "node:crypto";
import { copyFileSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inFolder } from "./in-folder.ts";

/** What stands in a store. Two states are equal when they are so to the byte. */
export type StoreState = "nothing" | { readonly change: number; readonly records: string };

/** The store of a folder, which can be put back to how it was. */
export interface KeptStore {
  /** Path of the note that stands beside the store while somebody writes it. */
  readonly note: string;
  /** Remembers the store as it is now. */
  keep(): void;
  putBack(): void;
  /**
   * What stands in the store: nothing where there is no file, one without tables yet or one without a change.
   *
   * Throws: when its file, a quote or a hash is not right.
   */
  state(): Promise<StoreState>;
}

/** Gives the store of a folder, which may not be there yet. */
export function keptStore(folder: string): KeptStore {
  const path = join(folder, "variorum.db");
  const kept = `${path}.kept`;
  return {
    note: `${path}.lock`,
    keep: () => {
      if (existsSync(path)) copyFileSync(path, kept);
    },
    putBack: () => {
      for (const suffix of ["", "-wal", "-shm", ".lock"]) rmSync(`${path}${suffix}`, { force: true });
      if (existsSync(kept)) copyFileSync(kept, path);
    },
    state: async () => stateOf(folder),
  };
}

async function stateOf(folder: string): Promise<StoreState> {
  if ((await inFolder(folder, ["db", "status"])).code !== 0) return "nothing";
  const verified = await inFolder(folder, ["verify"]);
  if (verified.code !== 0) throw new Error(`the store is not right: ${verified.io.out()}${verified.io.err()}`);
  const change = await changeOf(folder);
  const written = await inFolder(folder, ["export", "--as", "jsonl", "--everything"]);
  // Each command looks for itself: what was written between two of them is no state that anybody saw.
  if ((await changeOf(folder)) !== change) return stateOf(folder);
  const isEmpty = change === 0 && written.io.out() === "";
  return isEmpty ? "nothing" : { change, records: createHash("sha256").update(written.io.out()).digest("hex") };
}

async function changeOf(folder: string): Promise<number> {
  return (JSON.parse((await inFolder(folder, ["stats", "--json"])).io.out()) as { change: number }).change;
}
