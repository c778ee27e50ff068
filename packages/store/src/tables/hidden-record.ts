/** An id that is not shown: restricted, withdrawn or staying on this machine itself, or naming a record that is. Derived. */
export interface HiddenRecordRow {
  id: string;
  why: "restricted" | "withdrawn" | "stays_here";
}

export const HIDDEN_RECORD_COLUMNS = {
  id: "Id of the record",
  why: "restricted or withdrawn: itself, or a record that it names; stays_here: hidden from the public only",
} as const satisfies Record<keyof HiddenRecordRow, string>;
