import { type AnyRecord, type ClaimRecord, isFieldEvidence, type ReportRecord } from "@variorum/core";
import { claimTable } from "../../tables/claim.ts";
import type { OpenChange } from "../changes/open-change.ts";
import type { DecidedPut, MayReplace } from "../records/put-record.ts";
import type { OutdatedClaim } from "./import-plan.ts";

/** What comes of a row of a dataset that changed. */
export interface SettledRow {
  readonly puts: readonly DecidedPut[];
  /** Claims that the source made on the row before, and that the row gives no more. */
  readonly outdated: readonly OutdatedVersion[];
}

interface OutdatedVersion extends OutdatedClaim {
  readonly version: number;
}

interface RowContext {
  readonly change: OpenChange;
  readonly source: string;
  readonly mayReplace: MayReplace;
}

/**
 * Looks, where the row of a report is to change, at the claims that stand on it: those of its own source that it gives no
 * more are outdated. Where a cell holds a claim that may not be replaced, and would hold it no longer, the row stays as it
 * was, with all that is read from it: what a person reviewed is never left pointing at other characters.
 */
export function settleRow({ change, source, mayReplace }: RowContext, puts: readonly DecidedPut[]): SettledRow {
  const report = puts.find(({ record, outcome }) => outcome === "changed" && isRow(record))?.record;
  if (report === undefined || !isRow(report)) return { puts, outdated: [] };
  const given = new Map(puts.map(({ record, outcome }) => [record.id as string, outcome]));
  const outdated: OutdatedVersion[] = [];
  for (const version of change.writer.findClaimsOn(report.id)) {
    const outcome = given.get(version.id);
    if (outcome !== undefined && outcome !== "kept") continue;
    const claim = claimTable.fromRow(version);
    if (outcome === undefined && version.source === source && mayReplace(version, claim))
      outdated.push({ id: version.id, version: version.version, report: report.id });
    else if (!holds(report, claim)) return { puts: puts.map((put) => kept(put, report)), outdated: [] };
  }
  return { puts, outdated };
}

type RowReport = ReportRecord & { readonly row: NonNullable<ReportRecord["row"]> };

function isRow(record: AnyRecord): record is RowReport {
  return record.kind === "report" && record.row !== undefined;
}

function holds({ id, row }: RowReport, { evidence }: ClaimRecord): boolean {
  return evidence.every(
    (piece) => !isFieldEvidence(piece) || piece.report !== id || row.fields[piece.field] === piece.exact,
  );
}

/** The report of the row and what is read from it, not taken; what stands as it is stays so. */
function kept(put: DecidedPut, report: RowReport): DecidedPut {
  const { record, outcome } = put;
  const isRead =
    record.kind === "claim" && record.evidence.some((piece) => isFieldEvidence(piece) && piece.report === report.id);
  const wouldWrite = outcome === "changed" || outcome === "created";
  return wouldWrite && (record === report || isRead) ? { ...put, outcome: "kept" } : put;
}
