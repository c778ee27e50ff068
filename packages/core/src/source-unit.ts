import type { Position } from "./issue.ts";
import type { AnyRecord } from "./records/any-record.ts";

/** What tells whether a row of a dataset is the one that was read before. */
export interface RowStamp {
  /** The report that the row is, and its event, which no other row gives. */
  readonly report: string;
  readonly event: string;
  readonly sha256: string;
  /** Name and version of the mapping. */
  readonly mapping: string;
}

/** A row that stands as it was read: its report, its event, and how many claims. */
export interface HeldRow extends Pick<RowStamp, "report" | "event"> {
  readonly claims: number;
}

/**
 * Finds a row that is held: the same bytes read by the same mapping, with all that was read from it as it was read.
 * `undefined` where it is new, has changed, or anybody has touched what was read from it.
 */
export type FindHeldRow = (row: RowStamp) => HeldRow | undefined;

/**
 * What one row, entry or hand-written record of a source gave: its records together, where it stood, and its bytes.
 *
 * Order: a record stands after the records of the same unit that it names.
 */
export interface SourceUnit {
  readonly at: Position;
  readonly records: readonly AnyRecord[];
  /** The bytes of the unit exactly as they stood in the file. */
  readonly raw: Uint8Array;
  /** Texts of the reports among the records, under the SHA-256 of their UTF-8 bytes. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Records that the source says it deleted, and why; with an event go the claims that the source made on it. */
  readonly deleted?: { readonly ids: readonly string[]; readonly reason: string };
  /**
   * Given where the records follow from one row, by its mapping and nothing else: no other unit of the source gives or
   * names its report, its claims and this event.
   */
  readonly followsFromRow?: Pick<RowStamp, "event">;
  /** The row that the unit is, where it is held: the records are only those that rows share. */
  readonly held?: HeldRow;
  /** What the unit adds to each control total of its file; sums of the file's own numeric columns. */
  readonly totals?: Readonly<Record<string, number>>;
  /** Finds where in the input a value of one of the records was written; `path` as in a RecordIssue. */
  locate(record: string, path: readonly (string | number)[]): Position;
}
