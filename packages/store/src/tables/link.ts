import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface LinkRow extends VersionRow {
  of: string;
  a: string;
  b: string;
  relation: string;
  judgement: string;
}

export const linkTable = defineRecordTable({
  kind: "link",
  describes: "A version of a link: a judgement on whether two records are the same or belong together",
  columns: {
    of: "Kind of the two records",
    a: "The one record",
    b: "The other record",
    relation: "What a is to b",
    judgement: "Whether that holds",
  },
  toColumns: ({ of, a, b, relation, judgement }) => ({ of, a, b, relation, judgement }),
});
