import type { AnyRecord } from "@variorum/core";

/** A record with what the store knows of this version of it. */
export interface VersionOf<Kept extends AnyRecord = AnyRecord> {
  readonly record: Kept;
  /** Number of the change that made this version. */
  readonly recordedIn: number;
  /** When that was, UTC. */
  readonly recordedAt: string;
  /** Number of the change that ended it; absent while it is current. */
  readonly retiredIn?: number;
  readonly contentHash: string;
  readonly source?: string;
  /** What the source asks to be printed beside each of its records. */
  readonly notice?: string;
  /** 1, 2, 3 ... within the record's history. */
  readonly version: number;
}
