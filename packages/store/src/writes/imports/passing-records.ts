import type { AnyRecord, SourceUnit } from "@variorum/core";
import type { OpenChange } from "../changes/open-change.ts";

/** Tells some records of a unit from the others. */
type IsSuch = (record: AnyRecord) => boolean;

const nothing: IsSuch = () => false;

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
