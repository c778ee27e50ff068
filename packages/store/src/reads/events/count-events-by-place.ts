import type { PlaceRecord } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { type EventsFilter, matchingEvents } from "./matching-events.ts";
import { shown } from "../access/shown.ts";
import { recordOf } from "../records/versions.ts";

/** How many events to look for at one place. */
export interface EventsOfPlace {
  readonly place: PlaceRecord;
  readonly events: number;
  /** Claims on all of them. */
  readonly claims: number;
}

/** Places that are counted at most. */
const PLACES = 1_000;

/**
 * Counts events by the place where to look for them; those without one are left out. An event of several places counts
 * at each.
 *
 * Order: most claims first, then by id; at most 1,000.
 */
export async function countEventsByPlace(
  store: ReadStore,
  filter: EventsFilter = {},
): Promise<readonly EventsOfPlace[]> {
  const rows = await matchingEvents(store, filter)
    .innerJoin("event_place as at", "at.version", "v.version")
    .innerJoin("place as p", "p.id", "at.place")
    .where(shown(store, "p"))
    .select(["p.id", "p.body"])
    .select((eb) => [eb.fn.countAll<number>().as("events"), eb.fn.sum<number>("summary.claims").as("all_claims")])
    .groupBy(["p.id", "p.body"])
    .orderBy("all_claims", "desc")
    .orderBy("p.id")
    .limit(PLACES)
    .execute();
  return rows.map((row) => ({ place: recordOf("place", row), events: row.events, claims: row.all_claims }));
}
