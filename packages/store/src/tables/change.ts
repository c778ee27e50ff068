/** One numbered change of the store: an import, an undo, a merge, a withdrawal. */
export interface ChangeRow {
  number: number;
  /** UTC instant. */
  at: string;
  who: string | null;
  command: string;
  source: string | null;
  reason: string | null;
  /** Number of the change that this one takes back. */
  undoes: number | null;
  inputs: string;
  totals: string;
  counts: string;
}

export const CHANGE_COLUMNS = {
  number: "1, 2, 3 ...: the order of changes; times are only looked up here",
  at: "When it was made, UTC",
  who: "Who made it",
  command: "The command as typed",
  source: "Source of an import",
  reason: "Why a record was withdrawn or merged",
  undoes: "Number of the change that it takes back",
  inputs: "JSON: path, SHA-256 and bytes of each input",
  totals: "JSON: control totals of an import",
  counts: "JSON: records created, changed, unchanged, withdrawn and kept, by kind",
} as const satisfies Record<keyof ChangeRow, string>;
