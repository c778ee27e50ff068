import type { ReadStore } from "../../read-store.ts";
import { OPEN_DAY } from "../../tables/day.ts";
import { type EventsFilter, matchingEvents } from "./matching-events.ts";

/** How many events begin on one day. */
export interface EventsOfDay {
  /** Units: days since 1970-01-01. */
  readonly day: number;
  readonly events: number;
}

/** Days that are counted at most: more than two centuries of them. */
const DAYS = 100_000;

/** Counts events by the first day on which to look for them; those without one, or of which the beginning is open, are left out. Order: by day. */
export async function countEventsByDay(store: ReadStore, filter: EventsFilter = {}): Promise<readonly EventsOfDay[]> {
  const rows = await matchingEvents(store, filter)
    .where("v.first_day", ">", -OPEN_DAY)
    .select((eb) => ["v.first_day as day", eb.fn.countAll<number>().as("events")])
    .groupBy("v.first_day")
    .orderBy("v.first_day")
    .limit(DAYS)
    .execute();
  return rows.flatMap(({ day, events }) => (day === null ? [] : [{ day, events }]));
}
