import { type AnyRecord, RECORD_KINDS, type RecordKind, referencesOf } from "@variorum/core";
import { StoreError } from "../../errors.ts";
import { getChange } from "../../reads/changes/get-change.ts";
import { versions } from "../../reads/records/versions.ts";
import type { RecordStateRow } from "../../tables/record-state.ts";
import { tableOf } from "../../tables/record-tables.ts";
import type { VersionRow } from "../../tables/version-row.ts";
import type { WriteStore } from "../../write-store.ts";
import type { ChangeOutcome } from "../imports/import-plan.ts";
import type { ChangeDetails } from "../imports/import-request.ts";
import { inChange } from "./in-change.ts";
import type { OpenChange } from "./open-change.ts";
import { insertVersion } from "../records/put-record.ts";

type Row = VersionRow & { readonly kind: RecordKind };

/** Ids that a refusal names one by one. */
const NAMED = 20;

/**
 * Takes a change back, as a change of its own: ends the versions it made and records those it ended anew. Equal current
 * records and equal results come of it; the history keeps both.
 *
 * Throws: `store.unknown-change`; `store.undo-refused` when it was taken back before, when a later change touched the
 * same records or made records that name what would go, or when what it ended was erased.
 */
export async function undoChange(store: WriteStore, number: number, details: ChangeDetails): Promise<ChangeOutcome> {
  return inChange(store, { ...details, undoes: number }, async (change) => {
    const undone = await getChange(store, number);
    if (undone.undoneBy !== undefined) throw refused(number, `change ${undone.undoneBy} took it back`, []);
    const made = await rowsWhere(store, "recorded_in", number);
    const ended = await rowsWhere(store, "retired_in", number);
    refuseTouched(number, made, ended, await currentIds(store, ended));
    await refuseNamed(store, number, made, ended);
    for (const row of made) if (row.retired_in === null) change.writer.retire(row.kind, row.version, change.number);
    for (const row of ended) restore(change, row);
    count(change, made, ended);
    await restoreStates(change, number);
  });
}

async function rowsWhere(
  store: WriteStore,
  column: "recorded_in" | "retired_in",
  number: number,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (const kind of RECORD_KINDS) {
    const rows = await versions(store.engine.db, kind)
      .select([
        "v.version",
        "v.id",
        "v.recorded_in",
        "v.retired_in",
        "v.content_hash",
        "v.source",
        "v.sensitivity",
        "v.body",
      ])
      .where(`v.${column}`, "=", number)
      .orderBy("v.version")
      .execute();
    for (const row of rows) found.push({ ...row, kind });
  }
  return found;
}

/** Of the records that the change ended, those that stand again by now. */
async function currentIds(store: WriteStore, ended: readonly Row[]): Promise<ReadonlyMap<string, number>> {
  const found = ended.map(({ kind, id }) => store.engine.writer.findCurrent(kind, id));
  return new Map(found.filter((row) => row !== undefined).map(({ id, recorded_in }) => [id, recorded_in]));
}

function refuseTouched(
  number: number,
  made: readonly Row[],
  ended: readonly Row[],
  current: ReadonlyMap<string, number>,
): void {
  const later = [
    ...made.filter(({ retired_in: end }) => end !== null && end !== number),
    ...ended.filter(({ id }) => (current.get(id) ?? number) !== number),
  ];
  if (later.length > 0)
    throw refused(
      number,
      "later changes touched the same records",
      later.map(({ id }) => id),
    );
  const erased = ended.filter(({ body }) => body === "");
  if (erased.length > 0)
    throw refused(
      number,
      "what it ended was erased",
      erased.map(({ id }) => id),
    );
}

/** Refuses when a later change made records that name one that would go. */
async function refuseNamed(
  store: WriteStore,
  number: number,
  made: readonly Row[],
  ended: readonly Row[],
): Promise<void> {
  const staying = new Set(ended.map(({ id }) => id));
  const going = new Set(made.map(({ id }) => id).filter((id) => !staying.has(id)));
  const naming: string[] = [];
  for (const kind of going.size === 0 ? [] : RECORD_KINDS) {
    const rows = await versions(store.engine.db, kind)
      .select(["v.id", "v.body"])
      .where("v.recorded_in", ">", number)
      .where("v.retired_in", "is", null)
      .execute();
    for (const row of rows) {
      const record: AnyRecord = tableOf(kind).fromRow(row);
      if (referencesOf(record).some(({ id }) => going.has(id))) naming.push(record.id);
    }
  }
  if (naming.length > 0) throw refused(number, "later records name what would go", naming);
}

function refused(number: number, why: string, ids: readonly string[]): StoreError {
  const records = [...new Set(ids)];
  const named =
    records.length === 0 ? "" : `: ${records.slice(0, NAMED).join(", ")}${records.length > NAMED ? " …" : ""}`;
  return new StoreError("store.undo-refused", `Cannot take back change ${number}: ${why}${named}`, {
    hint: records.length === 0 ? "Look at the history with: variorum diff" : "Take the later changes back first",
    details: { change: number, records: records.slice(0, NAMED), total: records.length },
  });
}

function restore(change: OpenChange, row: Row): void {
  const record = tableOf(row.kind).fromRow(row);
  insertVersion(change, { record, body: row.body, contentHash: row.content_hash, source: row.source ?? undefined });
}

function count({ tally }: OpenChange, made: readonly Row[], ended: readonly Row[]): void {
  const back = new Set(ended.map(({ id }) => id));
  const gone = new Set(made.map(({ id }) => id));
  for (const { kind, id } of made) tally.add(kind, back.has(id) ? "changed" : "withdrawn");
  for (const { kind, id } of ended) if (!gone.has(id)) tally.add(kind, "created");
}

/** Ends the tombstones and redirects that the change set, and sets those anew that it ended. */
async function restoreStates(change: OpenChange, number: number): Promise<void> {
  const { db } = change.store.engine;
  const columns = ["id", "state", "into", "reason", "erased"] as const satisfies readonly (keyof RecordStateRow)[];
  const set = await db
    .selectFrom("record_state")
    .select("id")
    .where("recorded_in", "=", number)
    .where("retired_in", "is", null)
    .execute();
  for (const { id } of set) change.states.end(id);
  const ended = await db.selectFrom("record_state").select(columns).where("retired_in", "=", number).execute();
  for (const { id, erased, ...state } of ended) change.states.set(id, { ...state, isErased: erased === 1 });
}
