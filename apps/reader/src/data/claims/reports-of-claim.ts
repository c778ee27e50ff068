import "server-only";
import { type ClaimRecord, isFieldEvidence, type ReportId } from "@variorum/core";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** The reports that a claim was read from, each once. Those that may not be shown are not among them. */
export function reportsOfClaim({ evidence }: ClaimRecord, records: RecordsAtHand): readonly ReportId[] {
  const reports = evidence.map((entry) =>
    isFieldEvidence(entry) ? entry.report : (entry.report ?? records.get("passage", entry.passage)?.report),
  );
  return [...new Set(reports)].filter((report) => report !== undefined);
}
