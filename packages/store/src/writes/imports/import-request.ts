import type { ExtractionMethod, Issue, Position, SourceUnit } from "@variorum/core";
import type { ChangeInput } from "../../reads/changes/change-entry.ts";
import type { CollatedEvents } from "../changes/settle-results.ts";

/** The dataset, series or bundle that an import belongs to. */
export interface ImportSource {
  readonly id: string;
  readonly title?: string | undefined;
  readonly licence?: string | undefined;
  readonly notice?: string | undefined;
  readonly lang?: string | undefined;
}

/** Who makes a change, and how. */
export interface ChangeDetails {
  /** The command as typed. */
  readonly command: string;
  readonly who?: string | undefined;
  /** When, UTC; left out, now. */
  readonly at?: string | undefined;
}

/** One row, entry or hand-written record, as an importer gives it. */
export type ImportUnit =
  | { readonly ok: true; readonly value: SourceUnit; readonly issues: readonly Issue[] }
  | ({ readonly ok: false } & RejectedUnit);

/** A unit that was not taken, for the file of rejects. */
export interface RejectedUnit {
  readonly issues: readonly Issue[];
  readonly at?: Position | undefined;
  /** Its bytes exactly as they stood in the file. */
  readonly raw?: Uint8Array | undefined;
  /** Ids of the records that it would have given, as far as they are known. */
  readonly ids?: readonly string[] | undefined;
}

/** Rows so far; read is always the sum of the other two, once all is read. */
export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
}

/** What is imported, and what the caller wants to hear of it while it runs. */
export interface ImportRequest extends ChangeDetails {
  readonly source: ImportSource;
  /** How the source's records come about. `manual` for what people write: only such an import changes people's work. */
  readonly method: ExtractionMethod;
  readonly units: AsyncIterable<ImportUnit>;
  /** Asked when all units are read, so that inputs can be hashed while they are read. */
  inputs(): readonly ChangeInput[];
  /** Takes the good units and leaves the others; otherwise one error means that nothing is written. */
  readonly keepGoing?: boolean | undefined;
  /** Number of errors at which reading stops. */
  readonly maxErrors?: number | undefined;
  /** Whether these are rows that an earlier import rejected: their totals are compared with nothing, and nothing with them. */
  readonly isRemainder?: boolean | undefined;
  /** Withdraws records of the same source that the import no longer has. */
  readonly prune?: boolean | undefined;
  /** Lists every difference in the plan, not only the first 1,000. */
  readonly fullPlan?: boolean | undefined;
  /**
   * Looks for what is wrong and does nothing else: no results, no words, no plan of effects. `decide` is not asked, and
   * nothing is kept.
   */
  readonly checkOnly?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onIssue?: ((issue: Issue) => void) | undefined;
  readonly onRejected?: ((rejected: RejectedUnit) => void) | undefined;
  readonly onProgress?: ((rows: RowCounts) => void) | undefined;
  /** Told, when all is read, how many of the events that are left to collate are done. */
  readonly onCollated?: ((step: CollatedEvents) => Promise<void>) | undefined;
}
