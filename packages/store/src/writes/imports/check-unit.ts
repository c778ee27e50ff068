import {
  type AnyRecord,
  type CircleCheck,
  checkRecord,
  checkReferences,
  type Issue,
  type Lookup,
  type RecordIssue,
  type SourceUnit,
} from "@variorum/core";
import { sha256 } from "../../sha256.ts";

/** What checking a unit found. A unit with unknown references waits for the end of the import. */
export interface UnitFindings {
  readonly issues: readonly Issue[];
  /** Ids that nothing known belongs to; reported as errors when they stay unknown. */
  readonly unknown: readonly Issue[];
}

/** The records of a unit that are to be written, and how circles that they close are found. */
export interface CheckedRecords {
  readonly records: readonly AnyRecord[];
  readonly checkCircles: CircleCheck;
}

/**
 * Checks records of a unit against each other and against what the lookup knows.
 *
 * Order: by record, as the unit has them.
 */
export function checkUnit(unit: SourceUnit, { records, checkCircles }: CheckedRecords, lookup: Lookup): UnitFindings {
  const context = { lookup, sha256 };
  const unknown: RecordIssue[] = [];
  const found: RecordIssue[] = [];
  for (const record of records) {
    unknown.push(...checkReferences(record, lookup));
    found.push(...checkRecord(record, context), ...checkCircles(record));
  }
  return { issues: found.map((issue) => located(unit, issue)), unknown: unknown.map((issue) => located(unit, issue)) };
}

/** Says where in the input an issue of a record stands. */
export function located(unit: SourceUnit, { code, severity, message, hint, record, path, raw }: RecordIssue): Issue {
  return {
    code,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
    at: record === undefined ? unit.at : unit.locate(record, path),
    ...(raw === undefined ? {} : { raw }),
  };
}

/** Looks into a unit first, then into what lies below it. */
export function lookupWith(unit: SourceUnit, below: Lookup): Lookup {
  const records = new Map(unit.records.map((record) => [record.id as string, record]));
  return { get: (id) => records.get(id) ?? below.get(id), text: (sha) => unit.texts?.get(sha) ?? below.text(sha) };
}
