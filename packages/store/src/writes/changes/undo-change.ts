import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import { sql } from "kysely";
import { getChange } from "../../reads/changes/get-change.ts";
import { recordOf, versions } from "../../reads/records/versions.ts";
import type { RecordStateRow } from "../../tables/record-state.ts";
import type { WriteStore } from "../../write-store.ts";
import type { ChangeOutcome } from "../imports/import-plan.ts";
import type { ChangeDetails } from "../imports/import-request.ts";
import { insertVersion } from "../records/put-record.ts";
import { restoreSource } from "../records/put-source.ts";
import { inChange } from "./in-change.ts";
import type { OpenChange } from "./open-change.ts";
import { refuseUndo, undoRefused } from "./refuse-undo.ts";

/** Versions that are taken back in one go. */
const BATCH = 500;

/**
 * Takes a change back, as a change of its own: ends the versions it made and records those it ended anew. Equal current
 * records and equal results come of it; the history keeps both. Later changes that were taken back themselves stand in no
 * way. Memory stays flat, however much the change wrote.
 *
 * Throws: `store.unknown-change`; `store.undo-refused` when it was taken back before, when a later change touched the
 * same records or made records that name what would go, or when what it ended was erased.
 */
export async function undoChange(store: WriteStore, number: number, details: ChangeDetails): Promise<ChangeOutcome> {
  return inChange(store, { ...details, undoes: number }, async (change) => {
    const undone = await getChange(store, number);
    if (undone.undoneBy !== undefined) throw undoRefused(number, `change ${undone.undoneBy} took it back`);
    await refuseUndo(store, number);
    for (const kind of RECORD_KINDS) await count(change, kind, number);
    for (const kind of RECORD_KINDS) await endMade(change, kind, number);
    for (const kind of RECORD_KINDS) await restoreEnded(change, kind, number);
    await restoreStates(change, number);
    await restoreSource(change, number);
  });
}

async function count({ store, tally }: OpenChange, kind: RecordKind, number: number): Promise<void> {
  const table = sql.table(kind);
  const { rows } = await sql<{ what: "changed" | "withdrawn" | "created"; records: number }>`
    select case when exists (select 1 from ${table} e where e.id = v.id and e.retired_in = ${number})
        then 'changed' else 'withdrawn' end as what, count(*) as records
      from ${table} v where v.recorded_in = ${number} group by 1
    union all select 'created', count(*) from ${table} v where v.retired_in = ${number}
      and not exists (select 1 from ${table} m where m.id = v.id and m.recorded_in = ${number})`.execute(
    store.engine.db,
  );
  for (const { what, records } of rows) tally.add(kind, what, records);
}

async function endMade(change: OpenChange, kind: RecordKind, number: number): Promise<void> {
  for (let after = 0; ;) {
    // What stands is what the change made, or the same that the undo of a later change recorded anew.
    const { rows } = await sql<{ made: number; standing: number }>`
      select v.version as made, c.version as standing from ${sql.table(kind)} v
        join ${sql.table(kind)} c on c.id = v.id and c.retired_in is null
        where v.recorded_in = ${number} and v.retired_in is not ${number} and v.version > ${after}
        order by v.version limit ${BATCH}`.execute(change.store.engine.db);
    for (const { standing } of rows) change.writer.retire(kind, standing, change.number);
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = last.made;
  }
}

async function restoreEnded(change: OpenChange, kind: RecordKind, number: number): Promise<void> {
  for (let after = 0; ;) {
    const rows = await versions(change.store.engine.db, kind)
      .select(["v.version", "v.id", "v.content_hash", "v.source", "v.body"])
      .where("v.retired_in", "=", number)
      .where("v.version", ">", after)
      .orderBy("v.version")
      .limit(BATCH)
      .execute();
    for (const row of rows) {
      const record = recordOf(kind, row);
      const source = row.source ?? undefined;
      insertVersion(change, { record, body: row.body, contentHash: row.content_hash, source });
    }
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = last.version;
  }
}

/** Ends the tombstones and redirects that the change set, and sets those anew that it ended. */
async function restoreStates(change: OpenChange, number: number): Promise<void> {
  const { db } = change.store.engine;
  const columns = ["id", "state", "into", "reason", "erased"] as const satisfies readonly (keyof RecordStateRow)[];
  const set = await db.selectFrom("record_state").select("id").where("recorded_in", "=", number).execute();
  for (const { id } of set) change.states.end(id);
  const ended = await db.selectFrom("record_state").select(columns).where("retired_in", "=", number).execute();
  for (const { id, erased, ...state } of ended) change.states.set(id, { ...state, isErased: erased === 1 });
}
