import type { RecordKind, Status } from "@variorum/core";
import type { SourceEntry } from "../reports/source-entry.ts";

/** What a store holds, in numbers. Hidden records are not among them. */
export interface StoreStats {
  /** Number of the newest change; 0 before the first. */
  readonly change: number;
  /** When that was, UTC. */
  readonly lastChangeAt?: string;
  readonly records: Readonly<Record<RecordKind, number>>;
  /** Questions by status; those that none has are left out. */
  readonly questions: Readonly<Partial<Record<Status, number>>>;
  readonly sources: readonly SourceEntry[];
}
