import { kindOfId, type RecordKind } from "@variorum/core";
import { StoreError } from "../../errors.ts";
import type { WriteStore } from "../../write-store.ts";
import type { ChangeOutcome } from "../imports/import-plan.ts";
import type { ChangeDetails } from "../imports/import-request.ts";
import { inChange } from "../changes/in-change.ts";
import type { OpenChange } from "../changes/open-change.ts";

/** Kinds of which one record can stand for another. */
const MERGED = ["actor", "place", "event", "report", "claim"] as const satisfies readonly RecordKind[];

export interface Merge extends ChangeDetails {
  readonly reason?: string | undefined;
}

/**
 * Merges one record into another: the old id redirects, and what names it is compared as if it named the other. No record
 * is rewritten, so that a later import of the same file changes nothing.
 *
 * Throws: `store.merge-refused` for ids that are not two current records of one kind that can be merged.
 */
export async function mergeRecords(
  store: WriteStore,
  from: string,
  into: string,
  merge: Merge,
): Promise<ChangeOutcome> {
  return inChange(store, merge, async (change) => {
    const kind = kindOfBoth(change, from, into);
    const current = change.writer.findCurrent(kind, from);
    if (current !== undefined) change.writer.retire(kind, current.version, change.number);
    change.recent.delete(from);
    change.tally.add(kind, "withdrawn");
    const earlier = await store.engine.db
      .selectFrom("record_state")
      .select(["id", "reason"])
      .where("into", "=", from)
      .where("retired_in", "is", null)
      .execute();
    change.states.set(from, { state: "merged", into, reason: merge.reason ?? null });
    // What redirected to the merged record redirects on: an address never takes two steps.
    for (const { id, reason } of earlier) change.states.set(id, { state: "merged", into, reason });
  });
}

function kindOfBoth({ writer }: OpenChange, from: string, into: string): RecordKind {
  const kind = MERGED.find((known) => known === kindOfId(from));
  if (kind === undefined)
    throw refused(
      from,
      into,
      `only ${MERGED.join(", ")} records are merged`,
      "Use link for what is the same by judgement",
    );
  if (kindOfId(into) !== kind) throw refused(from, into, "they are of different kinds", "Name two records of one kind");
  if (from === into) throw refused(from, into, "they are one record", "Name two records");
  const missing = [from, into].find((id) => writer.findCurrent(kind, id) === undefined);
  if (missing !== undefined)
    throw refused(from, into, `"${missing}" is no current record`, `Look at it with: variorum show ${missing}`);
  return kind;
}

function refused(from: string, into: string, why: string, hint: string): StoreError {
  return new StoreError("store.merge-refused", `Cannot merge "${from}" into "${into}": ${why}`, {
    hint,
    details: { from, into },
  });
}
