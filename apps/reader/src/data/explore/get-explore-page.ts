import "server-only";
import { nameIn, slugOfId } from "@variorum/core";
import {
  countEventsByDay,
  countEventsByPlace,
  type EventEntry,
  findEvents,
  findPlacesOfType,
  findRecords,
  type ReadStore,
} from "@variorum/store/read";
import { presentDay } from "../../wording/present-day.ts";
import { words } from "../../wording/words.ts";
import { loadCountryOutlines } from "../maps/country-outlines.ts";
import { daysOfWish, exploreAddress, type ExploreWish, parseExploreWish } from "./explore-wish.ts";
import { getStore } from "../access/get-store.ts";
import type { LinkedName } from "../records/linked-name.ts";
import { WORLD_KM } from "../maps/map-projection.ts";
import { orFirstPage } from "../access/or-first-page.ts";
import type { Parameters } from "../access/read-search.ts";
import { RecordsAtHand } from "../records/records-at-hand.ts";
import { type EventLineView, toEventLine } from "../events/to-event-line.ts";
import { type CountedPlace, type ExploreMapView, toExploreMap, viewOfPlaces } from "./to-explore-map.ts";
import { type TimeBar, toTimeBars } from "./to-time-bars.ts";

/** Events in a list, by time, and on a map when it is asked for. */
export interface ExplorePageView {
  readonly wish: ExploreWish;
  /** Address of the first page of what was understood; its twins are there too. */
  readonly address: string;
  readonly notUnderstood: readonly string[];
  readonly events: readonly (EventLineView & { readonly places: readonly LinkedName[] })[];
  readonly total: { readonly events: number; readonly isExact: boolean };
  readonly next?: string;
  readonly first?: string;
  readonly bars: readonly (TimeBar & { readonly label: string; readonly href: string })[];
  /** What can be chosen, and what is: countries, and the chosen place where it is none. */
  readonly countries: readonly { readonly slug: string; readonly name: string; readonly isChosen: boolean }[];
  /** The places of the events found, most claims first, each leading to what is found there. */
  readonly places: readonly (LinkedName & { readonly events: number; readonly claims: number })[];
  readonly placesInAll: number;
  readonly map?: ExploreMapView;
}

const PAGE = 50;
const LISTED_PLACES = 60;

/** What an address wants to explore; what of it was not understood is told, and the rest is shown. */
export async function getExplorePage(parameters: Parameters): Promise<ExplorePageView> {
  const store = await getStore();
  const { wish, notUnderstood } = await withKnownPlace(store, parseExploreWish(parameters));
  const { cursor, middle: _middle, ...base } = wish;
  const filter = { place: wish.place, ...daysOfWish(wish) };
  const { page, isFirst } = await orFirstPage(cursor, (at) =>
    findEvents(store, { ...filter, order: "time", limit: PAGE, ...at }),
  );
  const bars = toTimeBars(await countEventsByDay(store, filter));
  const counted = await countEventsByPlace(store, filter);
  return {
    wish,
    address: exploreAddress(base),
    notUnderstood,
    events: await withPlaces(store, page.entries, base),
    total: { events: page.total, isExact: page.totalExact },
    bars: bars.map((bar) => ({
      ...bar,
      label: presentDay(bar.period, words),
      href: exploreAddress({ ...base, from: bar.from, to: bar.to }),
    })),
    countries: await countriesIn(store, wish),
    places: counted.slice(0, LISTED_PLACES).map(({ place, events, claims }) => ({
      name: nameIn(words.language, place.names),
      href: exploreAddress({ ...base, place: place.id }),
      events,
      claims,
    })),
    placesInAll: counted.length,
    ...(page.next !== undefined && { next: exploreAddress({ ...wish, cursor: page.next }) }),
    ...(!isFirst && { first: exploreAddress(base) }),
    ...(wish.isMapped && { map: await getMap(counted, wish) }),
  };
}

/** Takes out a place that is not here, and tells so: nothing found would look like nothing recorded. */
async function withKnownPlace(store: ReadStore, parsed: ReturnType<typeof parseExploreWish>): Promise<typeof parsed> {
  const { place, ...wish } = parsed.wish;
  if (place === undefined || (await findRecords(store, [place])).has(place)) return parsed;
  return { wish, notUnderstood: [...parsed.notUnderstood, `place=${slugOfId(place)}`] };
}

async function withPlaces(
  store: ReadStore,
  entries: readonly EventEntry[],
  wish: ExploreWish,
): Promise<ExplorePageView["events"]> {
  const ids = entries.flatMap(({ event }) => event.anchor.where);
  const records = new RecordsAtHand((await findRecords(store, [...new Set(ids)])).values());
  return entries.map((entry) => ({
    ...toEventLine(entry, words),
    places: entry.event.anchor.where.flatMap((id) => {
      const place = records.get("place", id);
      return place === undefined
        ? []
        : [{ name: nameIn(words.language, place.names), href: exploreAddress({ ...wish, place: place.id }) }];
    }),
  }));
}

async function countriesIn(store: ReadStore, { place }: ExploreWish): Promise<ExplorePageView["countries"]> {
  const countries = await findPlacesOfType(store, "country");
  const isListed = place === undefined || countries.some(({ id }) => id === place);
  const chosen = isListed ? undefined : (await findRecords(store, [place])).get(place);
  return [...countries, ...(chosen?.kind === "place" ? [chosen] : [])]
    .map(({ id, names }) => ({
      slug: slugOfId(id),
      name: nameIn(words.language, names),
      isChosen: id === place,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, words.language));
}

async function getMap(
  counted: Awaited<ReturnType<typeof countEventsByPlace>>,
  wish: ExploreWish,
): Promise<ExploreMapView> {
  const places: readonly CountedPlace[] = counted.flatMap(({ place: { id, names, geometry }, events, claims }) =>
    geometry === undefined ? [] : [{ id, name: nameIn(words.language, names), geometry, events, claims }],
  );
  const view = wish.middle ?? viewOfPlaces(places);
  return toExploreMap(places, view, await loadCountryOutlines(view.reachKm > WORLD_KM / 2 ? "coarse" : "fine"));
}
