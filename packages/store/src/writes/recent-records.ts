import type { AnyRecord } from "@variorum/core";

/** A record that a change read or wrote lately. */
export interface RecentRecord {
  readonly record: AnyRecord;
  /** Whether the change has already put it, as it is. */
  readonly isPut: boolean;
}

/** Keeps the records that a change came across last, so that shared ones are read and compared once. */
export interface RecentRecords {
  get(id: string): RecentRecord | undefined;
  set(id: string, recent: RecentRecord): void;
  delete(id: string): void;
}

/** Records that are kept; memory stays flat however long an import is. */
const LIMIT = 20_000;

/** Begins an empty memory. */
export function createRecentRecords(): RecentRecords {
  const kept = new Map<string, RecentRecord>();
  return {
    get: (id) => {
      const found = kept.get(id);
      if (found === undefined) return undefined;
      kept.delete(id);
      kept.set(id, found);
      return found;
    },
    set: (id, recent) => {
      kept.delete(id);
      kept.set(id, recent);
      const [oldest] = kept.keys();
      if (kept.size > LIMIT && oldest !== undefined) kept.delete(oldest);
    },
    delete: (id) => void kept.delete(id),
  };
}
