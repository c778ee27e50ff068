import { defineRecordTable } from "./record-table.ts";
import type { VersionRow } from "./version-row.ts";

export interface JudgementRow extends VersionRow {
  verdict: string;
}

/** A claim that a judgement compares. */
export interface JudgementClaimRow {
  version: number;
  claim: string;
}

export const judgementTable = defineRecordTable({
  kind: "judgement",
  describes: "A version of a person's judgement on how claims relate",
  columns: { verdict: "How the claims relate, in that person's judgement" },
  toColumns: ({ verdict }) => ({ verdict }),
  toSideRows: ({ claims }, version) => [
    { table: "judgement_claim", rows: [...new Set(claims)].map((claim) => ({ version, claim })) },
  ],
});
