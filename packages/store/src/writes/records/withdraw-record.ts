import { kindOfId, type RecordKind } from "@variorum/core";
import { StoreError } from "../../errors.ts";
import { versions } from "../../reads/records/versions.ts";
import type { WriteStore } from "../../write-store.ts";
import type { ChangeOutcome } from "../imports/import-plan.ts";
import type { ChangeDetails } from "../imports/import-request.ts";
import { inChange } from "../changes/in-change.ts";
import type { OpenChange } from "../changes/open-change.ts";
import { sql, type SqlBool } from "kysely";

export interface Withdrawal extends ChangeDetails {
  /** Why, in words for the reader: it stays as part of the tombstone. */
  readonly reason: string;
  /** Overwrites the content of every version too, for what may not stay even in history. */
  readonly erase?: boolean | undefined;
}

/**
 * Takes a record out of every surface and every index at once; id, date and reason stay. What rests on it is hidden with
 * it. Of an erased report the text and the words of its passages go too.
 *
 * Throws: `store.not-found`; `store.withdraw-refused` for one that was merged, or withdrawn as far as is asked;
 * `store.erase-unfinished` after the withdrawal, when another process reads on and old bytes are left to it.
 */
export async function withdrawRecord(store: WriteStore, id: string, withdrawal: Withdrawal): Promise<ChangeOutcome> {
  const { reason, erase = false, ...details } = withdrawal;
  const outcome = await inChange(store, { ...details, reason }, async (change) => {
    const kind = kindOfWithdrawn(change, id, erase);
    takeOut(change, kind, id);
    if (erase) await eraseContent(change, kind, id);
    change.states.set(id, { state: "withdrawn", reason, isErased: erase });
  });
  // Outside the transaction: what was overwritten may still lie in free pages of the file.
  if (erase) await store.engine.scrub();
  return outcome;
}

function kindOfWithdrawn(change: OpenChange, id: string, erase: boolean): RecordKind {
  const kind = kindOfId(id);
  const known = kind === undefined ? undefined : change.writer.findLast(kind, id);
  if (kind === undefined || known === undefined) {
    throw new StoreError("store.not-found", `Cannot withdraw "${id}": the store has no such record`, {
      hint: "Look for it with: variorum search",
      details: { id },
    });
  }
  const state = change.states.find(id);
  const isDone = state === "withdrawn" && (!erase || known.body === "");
  if (!isDone && state !== "merged") return kind;
  const why = state === "merged" ? "it was merged into another record" : "it is withdrawn already";
  throw new StoreError("store.withdraw-refused", `Cannot withdraw "${id}": ${why}`, {
    hint: `Look at it with: variorum show ${id}`,
    details: { id },
  });
}

function takeOut(change: OpenChange, kind: RecordKind, id: string): void {
  const current = change.writer.findCurrent(kind, id);
  if (current !== undefined) change.writer.retire(kind, current.version, change.number);
  change.recent.delete(id);
  change.tally.add(kind, "withdrawn");
}

async function eraseContent(change: OpenChange, kind: RecordKind, id: string): Promise<void> {
  if (kind === "report") await eraseReport(change, id);
  change.writer.eraseVersions(kind, id);
}

/** The text goes unless another report that stands has the same, and with it the passages that hold its words. */
async function eraseReport(change: OpenChange, id: string): Promise<void> {
  const { db } = change.store.engine;
  const passages = await versions(db, "passage")
    .select("v.id")
    .distinct()
    .where(sql<SqlBool>`v.report = ${id}`)
    .execute();
  for (const passage of passages) {
    takeOutPassage(change, passage.id);
    change.writer.eraseVersions("passage", passage.id);
  }
  await db
    .deleteFrom("report_text")
    .where(sql<SqlBool>`sha256 in (select text_sha256 from report where id = ${id})`)
    .where(
      sql<SqlBool>`sha256 not in (select text_sha256 from report where text_sha256 is not null and id <> ${id} and retired_in is null)`,
    )
    .execute();
}

function takeOutPassage(change: OpenChange, id: string): void {
  const current = change.writer.findCurrent("passage", id);
  if (current === undefined) return;
  takeOut(change, "passage", id);
  change.states.set(id, { state: "withdrawn", reason: "The report it was cut from was erased", isErased: true });
}
