import "server-only";
import { cache } from "react";
import { nameIn, PlaceId } from "@variorum/core";
import { type AsOf, findEvents, findPlacesWithin, findRecords, getPlace, type ReadStore } from "@variorum/store/read";
import { pathOfId } from "../../record-address.ts";
import { words } from "../../wording/words.ts";
import { type Contact, contactFor } from "../access/contact-for.ts";
import { getPlaceMap } from "../maps/get-place-map.ts";
import { getAtAddress } from "../access/get-at-address.ts";
import { getPin, type Pinned } from "../access/get-pin.ts";
import type { Gone } from "../access/get-unless-gone.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import { orFirstPage } from "../access/or-first-page.ts";
import { RecordsAtHand } from "../records/records-at-hand.ts";
import { type EventLineView, toEventLine } from "../events/to-event-line.ts";
import type { PlaceMapView } from "../maps/to-place-map.ts";
import { type PlaceLineView, toPlaceLines } from "./to-place-lines.ts";

/** Everything the page of a place shows. */
export interface PlacePageView extends Contact, Pinned {
  readonly id: string;
  /** Number of the change that the page is pinned to, or of the last one of the store. */
  readonly storeChange: number;
  readonly name: string;
  readonly names: readonly { readonly value: string; readonly lang: string }[];
  readonly line: PlaceLineView;
  /** Places that lie in it; none on a pinned page, which cannot tell them. */
  readonly contains: readonly LinkedName[];
  /** Events to look for here or within, the latest change first; absent on a pinned page, which cannot tell them. */
  readonly events?: readonly EventLineView[];
  readonly next?: string;
  readonly first?: string;
  /** Absent where nobody has located it. */
  readonly map?: PlaceMapView;
  readonly notice?: string;
}

/** Events shown. */
const LISTED = 50;

/** Everything the page of a place shows; why there is nothing, when it was taken out. */
export const getPlacePage = cache(
  async (address: string, cursor?: string): Promise<PlacePageView | Gone | undefined> => {
    return getAtAddress(address, { prefix: "plc", schema: PlaceId }, async (addressed) => {
      const { store, id, asOf, change } = addressed;
      const { record, notice, recordedIn } = await getPlace(store, id, { asOf });
      const records = new RecordsAtHand([record, ...(await placesAbove(store, record.within, { asOf }))], asOf);
      const [line] = toPlaceLines([record.id], records, words);
      const map = await getPlaceMap([record.id], records, words);
      if (line === undefined) throw new RangeError("One id gives one line");
      return {
        ...contactFor(record.id, recordedIn),
        id: record.id,
        name: nameIn(words.language, record.names),
        names: record.names.map(({ value, lang }) => ({ value, lang })),
        line,
        storeChange: change,
        contains: asOf === undefined ? await placesIn(store, id) : [],
        ...(asOf === undefined && (await eventsAt(store, id, cursor))),
        ...(await getPin(addressed)),
        ...(map !== undefined && { map }),
        ...(notice !== undefined && { notice }),
      };
    });
  },
);

async function placesAbove(store: ReadStore, id: string | undefined, options: AsOf) {
  const above = [];
  let within = id;
  while (within !== undefined && above.length < 10) {
    const place = (await findRecords(store, [within], options)).get(within);
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
