import type { AnyRecord } from "@variorum/core";

/**
 * Tells whether a person wrote, edited or reviewed a record: an import by rule, model or dataset leaves it as it is.
 *
 * `isManualSource` says whether the version came from a source that people write.
 */
export function isPeoplesWork(record: AnyRecord, isManualSource: boolean): boolean {
  if (isManualSource) return true;
  return record.kind === "claim" && (record.review.status !== "unreviewed" || record.extraction.method === "manual");
}
