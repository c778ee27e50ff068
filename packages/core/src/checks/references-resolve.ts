import type { RecordIssue } from "../issue.ts";
import type { AnyRecord } from "../records/any-record.ts";
import { kindOfId } from "../records/record-kind.ts";
import { found, type Lookup } from "./record-check.ts";
import { referencesOf } from "./references-of.ts";

/** What must hold of references; printed in the reference beside the other rules. */
export const REFERENCES_RESOLVE = "Every id that a record names belongs to a record of the import or of the store.";

/**
 * Checks that every record that a record names is known.
 *
 * It stands apart from the other rules because a record may name one that comes later in the same import: an importer
 * asks again when all has been read.
 * Issues: `reference.unknown`, `actor.unknown`.
 */
export function checkReferences(record: AnyRecord, lookup: Lookup): readonly RecordIssue[] {
  return referencesOf(record)
    .filter(({ id }) => lookup.get(id) === undefined)
    .map(({ id, path }) => {
      const kind = kindOfId(id);
      return found(record, {
        code: kind === "actor" ? "actor.unknown" : "reference.unknown",
        path,
        message: `"${id}" is no ${kind ?? "record"} of the import or the store`,
        hint: kind === undefined ? "Correct the id" : `Correct the id, or add the ${kind}`,
        raw: id,
      });
    });
}
