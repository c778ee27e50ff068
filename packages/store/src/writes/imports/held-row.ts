import type { AnyRecord, SourceUnit } from "@variorum/core";
import type { OpenChange } from "../changes/open-change.ts";

/** Tells some records of a unit from the others. */
type IsSuch = (record: AnyRecord) => boolean;

const nothing: IsSuch = () => false;

/**
 * Tells which records of a unit need neither be compared nor checked: the report of a row that is held as the same mapping
 * read it, and those of its claims that nobody has touched since. What rows share is compared as ever, for another row
 * may have given it.
 */
export function heldRecordsOf(
  { change, source }: { readonly change: OpenChange; readonly source: string },
  unit: SourceUnit,
): IsSuch {
  if (unit.followsFromRow === undefined || change.isFirst) return nothing;
  const report = unit.records.find((record) => record.kind === "report");
  if (report?.row === undefined || change.recent.get(report.id)?.isPut === true) return nothing;
  const { sha256, mapping } = report.row;
  const held = change.writer.findRow(report.id);
  if (held?.row_sha256 !== sha256 || held.mapping !== mapping) return nothing;
  if (held.source !== source || held.recorded_in === change.number) return nothing;
  const since = held.recorded_in;
  return (record) => {
    if (record === report) return true;
    if (record.kind !== "claim" || change.recent.get(record.id)?.isPut === true) return false;
    const claim = change.writer.findClaimStamp(record.id);
    if (claim === undefined || claim.source !== source || claim.recorded_in > since) return false;
    // What people reviewed before the row was read last was kept as they left it.
    return claim.method === "dataset" && claim.review === "unreviewed";
  };
}

/**
 * Tells which records of a unit a check need not keep: the report of a row, its event and its claims, which no other unit
 * gives or names. Where the unit gives one of them twice, the two have to be compared.
 */
export function passingRecordsOf({ onlyRecords, isFirst }: OpenChange, unit: SourceUnit): IsSuch {
  const { followsFromRow: row, records } = unit;
  if (!onlyRecords || !isFirst || row === undefined) return nothing;
  const ids = new Set(records.map(({ id }) => id));
  if (ids.size < records.length) return nothing;
  return ({ kind, id }) => kind === "report" || kind === "claim" || id === row.event;
}
