import type { PlaceId, PlaceRecord, PlaceType } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { findById } from "./find-by-id.ts";
import type { Page, PageWanted } from "./page.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "./versions.ts";
import { sql, type SqlBool } from "kysely";

/**
 * Finds places.
 *
 * Order: by id, as bytes.
 * Throws: `store.cursor-unreadable`.
 */
export async function findPlaces(store: ReadStore, wanted: PageWanted = {}): Promise<Page<PlaceRecord>> {
  const page = await findById(store, "place", wanted);
  return { ...page, entries: page.entries.map(({ record }) => record) };
}

/** Places within another one, one step down. Order: by id, as bytes; at most 500. */
export async function findPlacesWithin(store: ReadStore, place: PlaceId): Promise<readonly PlaceRecord[]> {
  const rows = await versions(store.engine.db, "place")
    .select(["v.id", "v.body"])
    .where(sql<SqlBool>`v."within" = ${place}`)
    .where(shown(store, "v"))
    .orderBy("v.id")
    .limit(500)
    .execute();
  return rows.map((row) => recordOf("place", row));
}

/** Places of one level or sort. Order: by id, as bytes; at most 500. */
export async function findPlacesOfType(store: ReadStore, type: PlaceType): Promise<readonly PlaceRecord[]> {
  const rows = await versions(store.engine.db, "place")
    .select(["v.id", "v.body"])
    .where("v.type", "=", type)
    .where(shown(store, "v"))
    .orderBy("v.id")
    .limit(500)
    .execute();
  return rows.map((row) => recordOf("place", row));
}
