import { kindOfId } from "@variorum/core";
import { StoreError } from "../../errors.ts";
import { tableOf } from "../../tables/record-tables.ts";
import type { WriteStore } from "../../write-store.ts";
import type { ChangeOutcome } from "../imports/import-plan.ts";
import type { ChangeDetails } from "../imports/import-request.ts";
import { inChange } from "../changes/in-change.ts";
import type { OpenChange } from "../changes/open-change.ts";
import { insertVersion } from "./put-record.ts";

/**
 * Takes a merge back, however long ago it was: the record stands again as it last was, and what had been merged into it
 * before leads to it again.
 *
 * Throws: `store.unmerge-refused` for an id that is not merged, or whose content was erased.
 */
export async function unmergeRecord(
  store: WriteStore,
  id: string,
  { reason, ...details }: ChangeDetails & { readonly reason?: string | undefined },
): Promise<ChangeOutcome> {
  return inChange(store, { ...details, reason }, async (change) => {
    const kind = kindOfId(id);
    const row = kind === undefined ? undefined : change.writer.findLast(kind, id);
    if (kind === undefined || row === undefined || change.states.find(id) !== "merged")
      throw refused(id, "it is not merged into another record");
    if (row.body === "") throw refused(id, "its content was erased");
    const into = await intoOf(change, id);
    change.states.end(id);
    const record = tableOf(kind).fromRow(row);
    insertVersion(change, { record, body: row.body, contentHash: row.content_hash, source: row.source ?? undefined });
    change.recent.set(id, { record, isPut: true });
    change.tally.add(kind, "created");
    for (const earlier of await ledThrough(change, id, into))
      change.states.set(earlier.id, { state: "merged", into: id, reason: earlier.reason });
  });
}

async function intoOf({ store }: OpenChange, id: string): Promise<string | null> {
  const row = await store.engine.db
    .selectFrom("record_state")
    .select("into")
    .where("id", "=", id)
    .where("retired_in", "is", null)
    .executeTakeFirst();
  return row?.into ?? null;
}

/** What was merged into the record before, and leads past it since. */
async function ledThrough(
  { store }: OpenChange,
  id: string,
  into: string | null,
): Promise<readonly { readonly id: string; readonly reason: string | null }[]> {
  return store.engine.db
    .selectFrom("record_state as s")
    .select(["s.id", "s.reason"])
    .where("s.into", "=", into)
    .where("s.retired_in", "is", null)
    .where((eb) =>
      eb.exists(
        eb.selectFrom("record_state as b").select("b.id").whereRef("b.id", "=", "s.id").where("b.into", "=", id),
      ),
    )
    .orderBy("s.id")
    .execute();
}

function refused(id: string, why: string): StoreError {
  return new StoreError("store.unmerge-refused", `Cannot take the merge of "${id}" back: ${why}`, {
    hint: `Look at it with: variorum show ${id}`,
    details: { id },
  });
}
