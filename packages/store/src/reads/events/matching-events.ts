import type { EventId, PlaceId } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { placesInside } from "../claims/claim-conditions.ts";
import { shown } from "../access/shown.ts";

/** Which events to list or count; different conditions mean all of them. */
export interface EventsFilter {
  /** Only events with a question whose accounts contradict. */
  readonly contested?: boolean | undefined;
  /** Only the parts of this event. */
  readonly partOf?: EventId | undefined;
  /** Only events to look for at this place or within it. */
  readonly place?: PlaceId | undefined;
  /** Only events to look for on this day or later. Units: days since 1970-01-01. */
  readonly fromDay?: number | undefined;
  /** Only events to look for on this day or earlier. Units: days since 1970-01-01. */
  readonly toDay?: number | undefined;
}

/** The events that a filter describes and that may be shown, as `v`, with what is counted of each, as `summary`. */
export function matchingEvents(store: ReadStore, { contested, partOf, place, fromDay, toDay }: EventsFilter) {
  let query = store.engine.db
    .selectFrom("event_summary as summary")
    .innerJoin("event as v", "v.id", "summary.event")
    .where(shown(store, "v"));
  if (contested === true) query = query.where("summary.contested", ">", 0);
  if (partOf !== undefined) query = query.where("v.part_of", "=", partOf);
  if (fromDay !== undefined) query = query.where("v.last_day", ">=", fromDay);
  if (toDay !== undefined) query = query.where("v.first_day", "<=", toDay);
  if (place === undefined) return query;
  return query.where(
    sql<SqlBool>`v.version in (select version from event_place where place in (${placesInside([place])}))`,
  );
}
