import { type AnyRecord, kindOfId, RECORD_KINDS, type RecordKind, referencesOf } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import { StoreError } from "../../errors.ts";
import { chunksOf } from "../../reads/records/chunks-of.ts";
import { recordOf, versions } from "../../reads/records/versions.ts";
import type { WriteStore } from "../../write-store.ts";
import { findSourceSaidLater } from "../records/put-source.ts";
import type { FirstOf } from "../imports/import-plan.ts";
import { findCancelled } from "./find-cancelled.ts";
import { createCollector } from "./tally.ts";

/** What to do where nothing can be brought back. */
const GONE = "Erased content cannot come back: take in what is to stand instead as new records";

/** Ids that a refusal names one by one. */
const NAMED = 20;

/** Records that are read in one go. */
const BATCH = 500;

/**
 * Refuses to take a change back where that would not give what stood before it. Memory stays flat, however much the
 * change wrote.
 *
 * Throws: `store.undo-refused` when a later change touched the same records or made records that name what would go, or
 * when what it ended was erased.
 */
export async function refuseUndo(store: WriteStore, number: number): Promise<void> {
  const touched = touchedLater(await findCancelled(store.engine.db, number));
  refuse(number, "later changes touched the same records", await find(store, number, touched));
  refuse(number, "what it ended was erased", await find(store, number, erased), GONE);
  const source = await findSourceSaidLater(store.engine.db, number);
  if (source !== undefined)
    refuse(number, "a later change says something else of the source", { total: 1, first: [source] });
  refuse(number, "later records name what would go", await findNamingWhatGoes(store, number));
}

/** The error for a change that cannot be taken back. */
export function undoRefused(
  number: number,
  why: string,
  records: FirstOf<string> = { total: 0, first: [] },
  todo = records.total === 0 ? "Look at the history with: variorum diff" : "Take the later changes back first",
): StoreError {
  const { total, first } = records;
  const named = total === 0 ? "" : `: ${first.join(", ")}${total > first.length ? " …" : ""}`;
  return new StoreError("store.undo-refused", `Cannot take back change ${number}: ${why}${named}`, {
    hint: todo,
    details: { change: number, records: first, total },
  });
}

function refuse(number: number, why: string, records: FirstOf<string>, todo?: string): void {
  if (records.total > 0) throw undoRefused(number, why, records, todo);
}

/** Selects versions of a kind that stand in the way of taking a change back. */
type InTheWay = (table: RawBuilder<unknown>, number: number) => RawBuilder<unknown>;

/**
 * What the change made and a later one ended, and what it ended and a later one made stand again. What was ended by a
 * change that was taken back, and stands again as it was, is in nobody's way.
 */
function touchedLater(cancelled: readonly number[]): InTheWay {
  const isCancelled = (column: string): RawBuilder<unknown> =>
    cancelled.length === 0 ? sql`false` : sql`${sql.ref(column)} in (${sql.join(cancelled)})`;
  return (table, number) => sql`
    (v.recorded_in = ${number} and v.retired_in is not null and v.retired_in <> ${number} and not (
      ${isCancelled("v.retired_in")} and exists (
        select 1 from ${table} c where c.id = v.id and c.retired_in is null
          and c.content_hash = v.content_hash and ${isCancelled("c.recorded_in")})))
    or (v.retired_in = ${number} and exists (
      select 1 from ${table} c where c.id = v.id and c.retired_in is null
        and c.recorded_in <> ${number} and not ${isCancelled("c.recorded_in")}))`;
}

const erased: InTheWay = (_table, number) => sql`v.retired_in = ${number} and v.body = ''`;

async function find({ engine }: WriteStore, number: number, inTheWay: InTheWay): Promise<FirstOf<string>> {
  const parts = RECORD_KINDS.map((kind, order) => {
    const table = sql.table(kind);
    return sql`select v.id, ${sql.lit(order)} as kind, v.version from ${table} v where ${inTheWay(table, number)}`;
  });
  const { rows } = await sql<{ id: string; total: number }>`
    select id, count(*) over () as total from (${sql.join(parts, sql` union all `)})
    group by id order by min(kind), min(version) limit ${NAMED}`.execute(engine.db);
  return { total: rows[0]?.total ?? 0, first: rows.map(({ id }) => id) };
}

async function findNamingWhatGoes(store: WriteStore, number: number): Promise<FirstOf<string>> {
  const naming = createCollector<string>(NAMED);
  for (const kind of RECORD_KINDS) {
    for await (const records of recordedAfter(store, kind, number)) {
      const named = records.map((record) => referencesOf(record).map(({ id }) => id));
      const going = await findGoing(store, number, new Set(named.flat()));
      for (const [index, record] of records.entries())
        if (named[index]?.some((id) => going.has(id)) === true) naming.add(record.id);
    }
  }
  return naming.result();
}

async function* recordedAfter(
  { engine }: WriteStore,
  kind: RecordKind,
  number: number,
): AsyncGenerator<readonly AnyRecord[]> {
  for (let after = 0; ;) {
    const rows = await versions(engine.db, kind)
      .select(["v.version", "v.id", "v.body"])
      .where("v.recorded_in", ">", number)
      .where("v.retired_in", "is", null)
      // What the change made itself goes too, or is again what it was before.
      .where(
        sql<SqlBool>`not exists (select 1 from ${sql.table(kind)} m where m.id = v.id and m.recorded_in = ${number})`,
      )
      .where("v.version", ">", after)
      .orderBy("v.version")
      .limit(BATCH)
      .execute();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => recordOf(kind, row));
    after = last.version;
  }
}

/** Of some ids, those that the change made anew: they would stand no longer. */
async function findGoing({ engine }: WriteStore, number: number, ids: ReadonlySet<string>): Promise<Set<string>> {
  const going = new Set<string>();
  for (const [kind, of] of Map.groupBy(ids, kindOfId)) {
    if (kind === undefined) continue;
    for (const chunk of chunksOf(of)) {
      const rows = await sql<{ id: string }>`select id from ${sql.table(kind)} v
        where v.id in (${sql.join(chunk)}) and v.recorded_in = ${number}
        and not exists (select 1 from ${sql.table(kind)} e where e.id = v.id and e.retired_in = ${number})`.execute(
        engine.db,
      );
      for (const { id } of rows.rows) going.add(id);
    }
  }
  return going;
}
