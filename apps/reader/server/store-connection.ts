import { statSync } from "node:fs";
import { openForReading, type ReadStore } from "@variorum/store/read";

export interface StoreLocation {
  readonly storePath: string;
  readonly show: "public" | "local";
}

/** A store that is open, and what tells its file from another. */
export interface OpenStore {
  readonly store: ReadStore;
  readonly identity: string;
}

/**
 * A read-only connection that follows its file: it opens the store when it is first needed, again when another file
 * has taken its place, and tries anew after a failure, so that a store made later is shown without a restart.
 */
export class StoreConnection {
  readonly #location: StoreLocation;
  #open: Promise<OpenStore> | undefined;
  /** What `#open` has come to. */
  #opened: OpenStore | undefined;
  #identity: string | undefined;

  constructor(location: StoreLocation) {
    this.#location = location;
  }

  /** Throws: every error of `openForReading`. */
  async get(): Promise<OpenStore> {
    const identity = fileIdentity(this.#location.storePath);
    if (this.#open === undefined || identity !== this.#identity) {
      const previous = this.#open;
      this.#opened = undefined;
      this.#identity = identity;
      this.#open = this.#openNow(identity);
      if (previous !== undefined) void closeWhenOpen(previous);
    }
    try {
      const open = this.#open;
      const opened = await open;
      if (open === this.#open) this.#opened = opened;
      return opened;
    } catch (error) {
      this.#open = undefined;
      throw error;
    }
  }

  /** The store, where it is open and its file has stayed in its place. */
  getIfOpen(): OpenStore | undefined {
    if (this.#opened === undefined || fileIdentity(this.#location.storePath) !== this.#identity) return undefined;
    return this.#opened;
  }

  async close(): Promise<void> {
    this.#opened = undefined;
    if (this.#open !== undefined) await closeWhenOpen(this.#open);
    this.#open = undefined;
  }

  async #openNow(identity: string): Promise<OpenStore> {
    const { storePath, show } = this.#location;
    return { store: await openForReading(storePath, { show }), identity };
  }
}

/** Tells one file from another at the same path; a missing file and an address of a server have an identity too. */
function fileIdentity(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false, bigint: true });
  return stats === undefined ? "none" : `${stats.dev}-${stats.ino}`;
}

async function closeWhenOpen(open: Promise<OpenStore>): Promise<void> {
  const opened = await open.catch(() => undefined);
  await opened?.store.close();
}
