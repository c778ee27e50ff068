import "server-only";
import { cache } from "react";
import { nameIn, PlaceId } from "@variorum/core";
import { findEvents, findPlacesWithin, findRecords, getPlace, type ReadStore } from "@variorum/store/read";
import { pathOfId } from "../record-address.ts";
import { words } from "../wording/words.ts";
import { type Contact, contactFor } from "./contact-for.ts";
import { getPlaceMap } from "./get-place-map.ts";
import { getStore } from "./get-store.ts";
import { getUnlessGone, type Gone } from "./get-unless-gone.ts";
import { type LinkedName, linkedName } from "./linked-name.ts";
import { orFirstPage } from "./or-first-page.ts";
import { RecordsAtHand } from "./records-at-hand.ts";
import { type EventLineView, toEventLine } from "./to-event-line.ts";
import type { PlaceMapView } from "./to-place-map.ts";
import { type PlaceLineView, toPlaceLines } from "./to-place-lines.ts";

/** Everything the page of a place shows. */
export interface PlacePageView extends Contact {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly value: string; readonly lang: string }[];
  readonly line: PlaceLineView;
  /** Places that lie in it. */
  readonly contains: readonly LinkedName[];
  /** Events to look for here or within, the latest change first. */
  readonly events: readonly EventLineView[];
  readonly next?: string;
  readonly first?: string;
  /** Absent where nobody has located it. */
  readonly map?: PlaceMapView;
  readonly notice?: string;
}

/** Events shown. */
const LISTED = 50;

/** Everything the page of a place shows; why there is nothing, when it was taken out. */
export const getPlacePage = cache(async (slug: string, cursor?: string): Promise<PlacePageView | Gone | undefined> => {
  const id = PlaceId.safeParse(`plc:${slug}`);
  if (!id.success) return undefined;
  return getUnlessGone(id.data, async () => {
    const store = await getStore();
    const { record, notice, recordedIn } = await getPlace(store, id.data);
    const records = new RecordsAtHand([record, ...(await placesAbove(store, record.within))]);
    const [line] = toPlaceLines([record.id], records, words);
    const map = await getPlaceMap([record.id], records, words);
    if (line === undefined) throw new RangeError("One id gives one line");
    return {
      ...contactFor(record.id, recordedIn),
      id: record.id,
      name: nameIn(words.language, record.names),
      names: record.names.map(({ value, lang }) => ({ value, lang })),
      line,
      contains: await placesIn(store, id.data),
      ...(await eventsAt(store, id.data, cursor)),
      ...(map !== undefined && { map }),
      ...(notice !== undefined && { notice }),
    };
  });
});

async function placesAbove(store: ReadStore, id: string | undefined) {
  const above = [];
  let within = id;
  while (within !== undefined && above.length < 10) {
    const place = (await findRecords(store, [within])).get(within);
    if (place?.kind !== "place") break;
    above.push(place);
    within = place.within;
  }
  return above;
}

async function placesIn(store: ReadStore, id: PlaceId): Promise<readonly LinkedName[]> {
  const places = await findPlacesWithin(store, id);
  const records = new RecordsAtHand(places);
  return places.map((place) => linkedName(place.id, records, words.language));
}

async function eventsAt(
  store: ReadStore,
  place: PlaceId,
  cursor: string | undefined,
): Promise<Pick<PlacePageView, "events" | "next" | "first">> {
  const { page, isFirst } = await orFirstPage(cursor, (at) => findEvents(store, { place, limit: LISTED, ...at }));
  const address = pathOfId(place) ?? "/";
  return {
    events: page.entries.map((entry) => toEventLine(entry, words)),
    ...(page.next !== undefined && { next: `${address}?cursor=${encodeURIComponent(page.next)}#events` }),
    ...(!isFirst && { first: `${address}#events` }),
  };
}
