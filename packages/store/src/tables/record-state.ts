/**
 * What became of an id that has no current record any more: withdrawn by a person, pruned with its source, withheld
 * (never stored), or merged into another.
 */
export type RecordStateName = "withdrawn" | "pruned" | "withheld" | "merged";

export interface RecordStateRow {
  id: string;
  recorded_in: number;
  retired_in: number | null;
  state: RecordStateName;
  /** The id that goes on, of a merged one. */
  into: string | null;
  reason: string | null;
  /** 1 when the content of earlier versions was overwritten. */
  erased: number;
}

export const RECORD_STATE_COLUMNS = {
  id: "Id of the record",
  recorded_in: "Number of the change that brought the state about",
  retired_in: "Number of the change that ended it",
  state: "withdrawn, pruned, withheld or merged",
  into: "Id that a merged one redirects to",
  reason: "Why, in words for the reader",
  erased: "1 when the content of earlier versions was overwritten",
} as const satisfies Record<keyof RecordStateRow, string>;
