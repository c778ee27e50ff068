import type { ChangeCounts, ChangeInput, KindCounts } from "../../reads/changes/change-entry.ts";
import type { FieldChange } from "../../reads/changes/field-changes.ts";
import type { Effect } from "../changes/effect.ts";
import type { RowCounts } from "./import-request.ts";

/** A list that is cut, with how long it would be. */
export interface FirstOf<Entry> {
  readonly total: number;
  readonly first: readonly Entry[];
}

/** A record that an import withdraws. */
export interface Withdrawal {
  readonly id: string;
  /** What its tombstone says. */
  readonly reason: string;
}

/** A claim that its row gives no more. */
export interface OutdatedClaim {
  readonly id: string;
  /** The report of the row. */
  readonly report: string;
}

/** An actor, place or conflict of a source that nothing names any more since its rows changed. */
export interface UnnamedRecord {
  readonly id: string;
  /** A record whose earlier version named it. */
  readonly namedBy: string;
}

/** What was done inside the transaction and is not committed yet. */
export interface ImportPlan {
  /** Change number of the store that the plan stands on. */
  readonly base: number;
  readonly source: string;
  readonly inputs: readonly ChangeInput[];
  readonly rows: RowCounts;
  readonly counts: ChangeCounts;
  /** Of the events among the counts, those that are conflicts: a row of a dataset is an event, and its conflict another. */
  readonly conflicts: KindCounts;
  readonly errors: number;
  readonly warnings: number;
  /** How often each code was found. */
  readonly issues: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<string, number>>;
  /** Of the last import of the same source; absent for the first, and for rows that an earlier import rejected. */
  readonly previousTotals?: Readonly<Record<string, number>>;
  /** Whether these are rows that an earlier import rejected. */
  readonly isRemainder: boolean;
  readonly fieldChanges: FirstOf<FieldChange>;
  /** What people made and the import would have changed. */
  readonly kept: FirstOf<FieldChange>;
  /** What is withdrawn, all of it: what the source deleted and, with --prune, what it no longer has. */
  readonly withdrawals: readonly Withdrawal[];
  /** Claims that the rows which they were read from give no more, so that they are withdrawn. */
  readonly outdated: FirstOf<OutdatedClaim>;
  /** Actors, places and conflicts that nothing names any more since rows changed, so that they are withdrawn. */
  readonly unnamed: FirstOf<UnnamedRecord>;
  /** Statuses that move; those of questions that existed before come first. */
  readonly effects: FirstOf<Effect>;
  /** Nothing would be written. */
  readonly isEmpty: boolean;
  /** Existing records would change or go. */
  readonly changesExisting: boolean;
}

/** Why an import wrote nothing. */
export type ImportStop = "errors" | "interrupted" | "declined" | "nothing-to-do";

/** How an import ended. */
export type ImportOutcome =
  | { readonly committed: true; readonly change: number; readonly plan: ImportPlan }
  | { readonly committed: false; readonly stopped: ImportStop; readonly plan: ImportPlan };

/** How a change that is no import ended. */
export interface ChangeOutcome {
  readonly change: number;
  readonly counts: ChangeCounts;
  readonly effects: FirstOf<Effect>;
}
