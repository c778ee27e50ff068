import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface AssessmentRow extends VersionRow {
  target: string;
  scheme: string;
}

export const assessmentTable = defineRecordTable({
  kind: "assessment",
  describes: "A version of a person's assessment on a named scale",
  columns: { target: "What is assessed", scheme: "The scale" },
  toColumns: ({ target, scheme }) => ({ target, scheme }),
});
