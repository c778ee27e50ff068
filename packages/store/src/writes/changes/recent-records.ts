import type { AnyRecord } from "@variorum/core";

/** A record that a change read or wrote lately. */
interface RecentRecord {
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

/** Records of one generation; two are kept, so that memory stays flat however long an import is. */
const GENERATION = 10_000;

/** Begins an empty memory. A record is forgotten when it was not asked for while a whole generation of others was. */
export function createRecentRecords(): RecentRecords {
  let young = new Map<string, RecentRecord>();
  let old = new Map<string, RecentRecord>();
  const set = (id: string, recent: RecentRecord): void => {
    young.set(id, recent);
    if (young.size <= GENERATION) return;
    old = young;
    young = new Map();
  };
  return {
    get: (id) => {
      const known = young.get(id);
      if (known !== undefined) return known;
      const older = old.get(id);
      if (older !== undefined) set(id, older);
      return older;
    },
    set,
    delete: (id) => {
      young.delete(id);
      old.delete(id);
    },
  };
}
