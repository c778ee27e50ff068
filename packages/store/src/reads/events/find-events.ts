import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { parseCursor, toCursor } from "../records/cursor.ts";
import type { EventEntry } from "./event-entry.ts";
import { OPEN_DAY } from "../../tables/day.ts";
import { type EventsFilter, matchingEvents } from "./matching-events.ts";
import { type Page, pageSize, type PageWanted } from "../records/page.ts";
import { recordOf } from "../records/versions.ts";

/** Up to here events are counted, which is quick: a store has fewer of them than claims. */
const COUNTED_EVENTS = 100_000;

export interface EventsWanted extends EventsFilter, PageWanted {
  /** By last change unless told otherwise; by the time to look for them, the latest first and those without one last. */
  readonly order?: "change" | "time" | undefined;
}

/**
 * Finds events, restricted ones only where the store was opened for them.
 *
 * Order: as wanted, then by id.
 * Throws: `store.cursor-unreadable`.
 */
export async function findEvents(store: ReadStore, wanted: EventsWanted = {}): Promise<Page<EventEntry>> {
  const after = wanted.cursor === undefined ? undefined : parseCursor(wanted.cursor);
  const limit = pageSize(wanted.limit);
  const sorted =
    wanted.order === "time" ? sql<number>`(-coalesce(v.first_day, ${-OPEN_DAY}))` : sql<number>`(-summary.last_change)`;
  let query = matchingEvents(store, wanted)
    .leftJoin("change", "change.number", "summary.last_change")
    .leftJoin("source", "source.id", "v.source")
    .select(["v.id", "v.body", "v.source", "source.notice", "change.at", "summary.last_change", "summary.claims"])
    .select(["summary.claimants", "summary.reports", "summary.questions", "summary.contested", "summary.is_dataset"])
    .select(sorted.as("sorted_by"))
    .orderBy(sorted)
    .orderBy("v.id")
    .limit(limit + 1);
  if (after !== undefined) {
    const { value, id } = after;
    query = query.where(sql<SqlBool>`(${sorted} > ${value} or (${sorted} = ${value} and v.id > ${id}))`);
  }
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const change = after?.change ?? store.engine.getChangeNumber();
  return {
    entries: page.map((row): EventEntry => ({
      event: recordOf("event", row),
      lastChange: row.last_change,
      lastChangeAt: row.at ?? "",
      claims: row.claims,
      claimants: row.claimants,
      reports: row.reports,
      questions: row.questions,
      contested: row.contested,
      isDataset: row.is_dataset === 1,
      ...(row.source === null ? {} : { source: row.source }),
      ...(row.notice === null ? {} : { notice: row.notice }),
    })),
    ...(rows.length > limit && last !== undefined
      ? { next: toCursor({ change, value: last.sorted_by, id: last.id }) }
      : {}),
    ...(await countEvents(store, wanted)),
    change,
  };
}

async function countEvents(store: ReadStore, wanted: EventsWanted): Promise<{ total: number; totalExact: boolean }> {
  const matching = matchingEvents(store, wanted)
    .select("v.id")
    .limit(COUNTED_EVENTS + 1);
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${matching})`.execute(store.engine.db);
  const total = rows[0]?.total ?? 0;
  return { total: Math.min(total, COUNTED_EVENTS), totalExact: total <= COUNTED_EVENTS };
}
