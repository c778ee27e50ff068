import "server-only";
import { cache } from "react";
import { nameIn, PlaceId } from "@variorum/core";
import { findClaims, findRecords, getPlace, type ReadStore } from "@variorum/store/read";
import { words } from "../wording/words.ts";
import { getStore } from "./get-store.ts";
import { getUnlessGone, type Gone } from "./get-unless-gone.ts";
import { type LinkedName, linkedName } from "./linked-name.ts";
import { RecordsAtHand } from "./records-at-hand.ts";
import { type PlaceLineView, toPlaceLines } from "./to-place-lines.ts";

/** Everything the page of a place shows. */
export interface PlacePageView {
  readonly id: string;
  readonly name: string;
  readonly names: readonly { readonly value: string; readonly lang: string }[];
  readonly line: PlaceLineView;
  readonly events: readonly LinkedName[];
  readonly notice?: string;
}

/** Claims looked through for events. */
const LOOKED_THROUGH = 200;

/** Everything the page of a place shows; why there is nothing, when it was taken out. */
export const getPlacePage = cache(async (slug: string): Promise<PlacePageView | Gone | undefined> => {
  const id = PlaceId.safeParse(`plc:${slug}`);
  if (!id.success) return undefined;
  return getUnlessGone(id.data, async () => {
    const store = await getStore();
    const { record, notice } = await getPlace(store, id.data);
    const records = new RecordsAtHand([record, ...(await placesAbove(store, record.within))]);
    const [line] = toPlaceLines([record.id], records, words);
    if (line === undefined) throw new RangeError("One id gives one line");
    return {
      id: record.id,
      name: nameIn(words.language, record.names),
      names: record.names.map(({ value, lang }) => ({ value, lang })),
      line,
      events: await eventsAt(store, id.data),
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

async function eventsAt(store: ReadStore, place: PlaceId): Promise<readonly LinkedName[]> {
  const { entries } = await findClaims(store, { place: [place], limit: LOOKED_THROUGH });
  const ids = [...new Set(entries.map(({ claim }) => claim.event))];
  const records = new RecordsAtHand((await findRecords(store, ids)).values());
  return ids.map((id) => linkedName(id, records, words.language));
}
