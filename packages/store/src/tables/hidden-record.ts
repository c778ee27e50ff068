/** An id that nothing shows: restricted or withdrawn itself, or naming a record that is. Derived. */
export interface HiddenRecordRow {
  id: string;
  why: "restricted" | "withdrawn";
}

export const HIDDEN_RECORD_COLUMNS = {
  id: "Id of the record",
  why: "restricted or withdrawn: itself, or a record that it names",
} as const satisfies Record<keyof HiddenRecordRow, string>;
