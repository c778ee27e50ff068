import type { ReadStore } from "@variorum/store/read";
import type { WriteStore } from "@variorum/store/write";
import type { GlobalOptions } from "./command.ts";
import { storePath } from "./env.ts";
import type { Io } from "./io.ts";

interface ReadingOptions extends GlobalOptions {
  /** Whether restricted records are read too. */
  readonly restricted?: boolean | undefined;
  /** Whom it is read for; left out, for the one whose machine it is. */
  readonly show?: "public" | "local";
}

/**
 * Opens the store for reading, as its holder sees it unless told otherwise. A command reads one state from its beginning
 * to its end. Throws: what opening a store throws.
 */
export async function openStore({ db, restricted, show = "local" }: ReadingOptions, io: Io): Promise<ReadStore> {
  const { openForReading } = await import("@variorum/store/read");
  // What a command gives to everybody is a copy, with the whole of each row that may leave.
  const reading = { show, restricted: restricted === true, inOneState: true, wholeRows: true };
  return openForReading(storePath(db, io.settings), reading);
}

/** Opens the store that is there for writing. Throws: what opening a store throws. */
export async function openStoreToWrite({ db }: GlobalOptions, io: Io): Promise<WriteStore> {
  const { openForWriting } = await import("@variorum/store/write");
  return openForWriting(storePath(db, io.settings), { create: false });
}
