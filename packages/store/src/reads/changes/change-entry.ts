import type { RecordKind } from "@variorum/core";

/** What a change did to the records of one kind. */
export interface KindCounts {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withdrawn: number;
  /** Left as a person had made them, against what was imported. */
  readonly kept: number;
}

export type ChangeCounts = Readonly<Record<RecordKind, KindCounts>>;

/** A file that a change read. */
export interface ChangeInput {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** One numbered change. */
export interface ChangeEntry {
  readonly number: number;
  /** When it was made, UTC. */
  readonly at: string;
  readonly who?: string;
  /** The command as typed. */
  readonly command: string;
  /** Source of an import. */
  readonly source?: string;
  /** Why, of a withdrawal or a merge. */
  readonly reason?: string;
  /** The change that it takes back. */
  readonly undoes?: number;
  /** The change that took it back. */
  readonly undoneBy?: number;
  readonly inputs: readonly ChangeInput[];
  /** Sums of the numeric columns of the input. */
  readonly totals: Readonly<Record<string, number>>;
  readonly counts: ChangeCounts;
}
