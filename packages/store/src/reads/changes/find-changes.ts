import { type EventId, kindOfId, RECORD_KINDS } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { ChangeEntry } from "./change-entry.ts";
import { changes, toChangeEntry } from "./changes.ts";

export interface ChangesWanted {
  /** Only changes with a smaller number: the `next` of the page before. */
  readonly before?: number | undefined;
  /** Only changes with a greater number: what a mirror has not seen yet. */
  readonly after?: number | undefined;
  /** Only changes that touched the record of this id. */
  readonly record?: string | undefined;
  /** Only changes that touched the event, its questions or its claims. */
  readonly event?: EventId | undefined;
  readonly limit?: number | undefined;
}

export interface ChangePage {
  readonly changes: readonly ChangeEntry[];
  /** The `before` of the next page; absent on the last. */
  readonly next?: number;
}

const LIMIT = 50;

/**
 * Finds changes.
 *
 * Order: newest first.
 */
export async function findChanges(store: ReadStore, wanted: ChangesWanted = {}): Promise<ChangePage> {
  const limit = Math.min(500, wanted.limit ?? LIMIT);
  let query = changes(store.engine.db)
    .orderBy("c.number", "desc")
    .limit(limit + 1);
  if (wanted.before !== undefined) query = query.where("c.number", "<", wanted.before);
  if (wanted.after !== undefined) query = query.where("c.number", ">", wanted.after);
  if (wanted.record !== undefined) query = query.where(touchedRecord(wanted.record));
  if (wanted.event !== undefined) query = query.where(touchedEvent(wanted.event));
  const rows = await query.execute();
  const page = rows.slice(0, limit).map(toChangeEntry);
  const last = page.at(-1);
  return { changes: page, ...(rows.length > limit && last !== undefined ? { next: last.number } : {}) };
}

function touchedRecord(id: string): RawBuilder<SqlBool> {
  const kind = kindOfId(id);
  if (kind === undefined || !RECORD_KINDS.includes(kind)) return sql<SqlBool>`1 = 0`;
  return touchedBy(sql`select recorded_in, retired_in from ${sql.table(kind)} where id = ${id}`);
}

function touchedEvent(event: EventId): RawBuilder<SqlBool> {
  return touchedBy(sql`select recorded_in, retired_in from claim where event = ${event}
    union select recorded_in, retired_in from question where event = ${event}
    union select recorded_in, retired_in from event where id = ${event}`);
}

function touchedBy(rows: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`(c.number in (select recorded_in from (${rows}) x) or c.number in (select retired_in from (${rows}) y where retired_in is not null))`;
}
