import type { AnyRecord } from "@variorum/core";
import type { OpenChange } from "../changes/open-change.ts";

/**
 * Keeps a record out of the store and leaves only a tombstone with its reasons. What was held of it before is taken out
 * and overwritten: withheld means not stored at all.
 */
export function withholdRecord(change: OpenChange, record: AnyRecord): void {
  const state = change.states.find(record.id);
  if (state === "withheld" || state === "withdrawn") return;
  const current = change.writer.findCurrent(record.kind, record.id);
  if (current !== undefined) change.writer.retire(record.kind, current.version, change.number);
  const hadContent = change.writer.eraseVersions(record.kind, record.id) > 0;
  change.recent.delete(record.id);
  change.states.set(record.id, { state: "withheld", reason: reasonOf(record), isErased: hadContent });
  change.tally.add(record.kind, "withdrawn");
}

function reasonOf(record: AnyRecord): string {
  const reasons = "sensitivity" in record ? record.sensitivity.reasons : [];
  return reasons.length === 0 ? "Withheld" : `Withheld: ${reasons.join(", ").replaceAll("_", " ")}`;
}
