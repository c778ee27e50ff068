import type { EventId, PlaceId } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../read-store.ts";
import { parseCursor, toCursor } from "./cursor.ts";
import type { EventEntry } from "./event-entry.ts";
import { COUNTED, type Page, pageSize, type PageWanted } from "./page.ts";
import { shown } from "./shown.ts";
import { recordOf } from "./versions.ts";

export interface EventsWanted extends PageWanted {
  /** Only events with a question whose accounts contradict. */
  readonly contested?: boolean | undefined;
  /** Only the parts of this event. */
  readonly partOf?: EventId | undefined;
  /** Only events to look for at this place. */
  readonly place?: PlaceId | undefined;
}

/**
 * Finds events, restricted ones only where the store was opened for them.
 *
 * Order: by last change, newest first, then by id.
 * Throws: `store.cursor-unreadable`.
 */
export async function findEvents(store: ReadStore, wanted: EventsWanted = {}): Promise<Page<EventEntry>> {
  const after = wanted.cursor === undefined ? undefined : parseCursor(wanted.cursor);
  const limit = pageSize(wanted.limit);
  let query = matching(store, wanted)
    .leftJoin("change", "change.number", "summary.last_change")
    .leftJoin("source", "source.id", "v.source")
    .select(["v.id", "v.body", "v.source", "source.notice", "change.at", "summary.last_change", "summary.claims"])
    .select(["summary.claimants", "summary.reports", "summary.questions", "summary.contested", "summary.is_dataset"])
    .orderBy("summary.last_change", "desc")
    .orderBy("v.id")
    .limit(limit + 1);
  if (after !== undefined) {
    const { value, id } = after;
    query = query.where(
      sql<SqlBool>`(summary.last_change < ${value} or (summary.last_change = ${value} and v.id > ${id}))`,
    );
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
      ? { next: toCursor({ change, value: last.last_change, id: last.id }) }
      : {}),
    ...(await countEvents(store, wanted)),
    change,
  };
}

function matching(store: ReadStore, { contested, partOf, place }: EventsWanted) {
  let query = store.engine.db
    .selectFrom("event_summary as summary")
    .innerJoin("event as v", "v.id", "summary.event")
    .where(shown(store, "v"));
  if (contested === true) query = query.where("summary.contested", ">", 0);
  if (partOf !== undefined) query = query.where("v.part_of", "=", partOf);
  if (place !== undefined)
    query = query.where(sql<SqlBool>`v.version in (select version from event_place where place = ${place})`);
  return query;
}

async function countEvents(store: ReadStore, wanted: EventsWanted): Promise<{ total: number; totalExact: boolean }> {
  const rows = await matching(store, wanted)
    .select("v.id")
    .limit(COUNTED + 1)
    .execute();
  return { total: Math.min(rows.length, COUNTED), totalExact: rows.length <= COUNTED };
}
