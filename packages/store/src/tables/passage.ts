import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface PassageRow extends VersionRow {
  report: string;
  start_at: number;
}

export const passageTable = defineRecordTable({
  kind: "passage",
  describes: "A version of a passage: exact words of a report's text",
  columns: { report: "Report it was first found in", start_at: "First UTF-16 code unit, to sort by" },
  toColumns: ({ report, start }) => ({ report, start_at: start }),
});
