import { type EventId, RECORD_KINDS, type RecordKind } from "@variorum/core";
import { type RawBuilder, sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { COUNTED } from "../records/page.ts";
import { nameable } from "../access/shown.ts";

/** What a change did to one record. */
export interface ChangedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly what: "added" | "changed" | "taken_out";
}

export interface ChangedRecords {
  readonly records: readonly ChangedRecord[];
  /** The `after` of the next page; absent on the last. */
  readonly next?: string;
}

interface Touched {
  readonly id: string;
  readonly kind: RecordKind;
  readonly made: number;
  readonly ended: number;
}

const LIMIT = 200;

interface ChangedWanted {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
  /** Only the event, its questions and its claims. */
  readonly event?: EventId | undefined;
}

/**
 * Finds the records that a change touched, but those that are not to be shown. Withdrawn ones are named: their
 * tombstone is public.
 *
 * Order: by id, as bytes.
 */
export async function findChangedRecords(
  store: ReadStore,
  change: number,
  { after = "", limit = LIMIT, event }: ChangedWanted = {},
): Promise<ChangedRecords> {
  const parts = kindsOf(event).map(
    (kind) => sql`select id, ${kind} as kind, case when recorded_in = ${change} then 1 else 0 end as made,
      case when retired_in = ${change} then 1 else 0 end as ended from ${sql.table(kind)} v
      where (recorded_in = ${change} or retired_in = ${change}) and id > ${after} ${ofEvent(kind, event)} and ${nameable(store, "v")}`,
  );
  const { rows } = await sql<Touched>`select id, kind, max(made) as made, max(ended) as ended
    from (${sql.join(parts, sql` union all `)}) touched group by id, kind order by id limit ${limit + 1}`.execute(
    store.engine.db,
  );
  const records = rows
    .slice(0, limit)
    .map(({ id, kind, made, ended }): ChangedRecord => ({ id, kind, what: whatHappened(made, ended) }));
  const last = records.at(-1);
  return { records, ...(rows.length > limit && last !== undefined ? { next: last.id } : {}) };
}

/** How many records of a kind a change added, changed and took out. */
export interface ChangedCount {
  readonly kind: RecordKind;
  readonly what: ChangedRecord["what"];
  /** At most one more than {@link COUNTED}: beyond, "or more" will do. */
  readonly records: number;
}

/** Counts what a change touched, as findChangedRecords finds it. Order: by kind as in RECORD_KINDS. */
export async function countChangedRecords(
  store: ReadStore,
  change: number,
  { event }: Pick<ChangedWanted, "event"> = {},
): Promise<readonly ChangedCount[]> {
  const counted = (kind: RecordKind, what: RawBuilder<unknown>, where: RawBuilder<unknown>) =>
    sql`select ${kind} as kind, what, count(*) as records from (select ${what} as what from ${sql.table(kind)} v
      where ${where} ${ofEvent(kind, event)} and ${nameable(store, "v")} limit ${COUNTED + 1}) counted group by what`;
  const parts = kindsOf(event).flatMap((kind) => {
    const same = sql`select 1 from ${sql.table(kind)} p where p.id = v.id`;
    const made = sql`case when exists (${same} and p.retired_in = ${change}) then 'changed' else 'added' end`;
    const isEnded = sql`v.retired_in = ${change} and not exists (${same} and p.recorded_in = ${change})`;
    // An import touches a hundred thousand claims, an event has twenty: a sum is no index to look through.
    const recorded = event === undefined ? sql`v.recorded_in` : sql`v.recorded_in + 0`;
    return [counted(kind, made, sql`${recorded} = ${change}`), counted(kind, sql`'taken_out'`, isEnded)];
  });
  const { rows } = await sql<ChangedCount>`${sql.join(parts, sql` union all `)}`.execute(store.engine.db);
  return rows.toSorted((a, b) => RECORD_KINDS.indexOf(a.kind) - RECORD_KINDS.indexOf(b.kind));
}

function kindsOf(event: EventId | undefined): readonly RecordKind[] {
  return event === undefined ? RECORD_KINDS : ["event", "question", "claim"];
}

function ofEvent(kind: RecordKind, event: EventId | undefined): RawBuilder<unknown> {
  if (event === undefined) return sql``;
  return kind === "event" ? sql`and id = ${event}` : sql`and event = ${event}`;
}

function whatHappened(made: number, ended: number): ChangedRecord["what"] {
  if (made === 0) return "taken_out";
  return ended === 0 ? "added" : "changed";
}
