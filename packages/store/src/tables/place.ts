import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface PlaceRow extends VersionRow {
  type: string;
  within: string | null;
}

export const placeTable = defineRecordTable({
  kind: "place",
  describes: "A version of a place",
  columns: { type: "Level or sort of place", within: "The next larger place" },
  toColumns: ({ type, within }) => ({ type, within: within ?? null }),
});
