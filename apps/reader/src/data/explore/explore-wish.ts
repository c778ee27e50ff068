import "server-only";
import { parseEdtfDate, PlaceId, slugOfId } from "@variorum/core";
import { pairsOf, type Parameters } from "../access/read-search.ts";

/** What an address of the exploration asks for; every state of it is an address. */
export interface ExploreWish {
  /** First and last day. Shape: a year, a month or a day, "2024", "2024-07", "2024-07-25". */
  readonly from?: string;
  readonly to?: string;
  readonly place?: PlaceId;
  readonly isMapped: boolean;
  /** Middle of the map; absent to show all that is found. */
  readonly middle?: MapMiddle;
  readonly cursor?: string;
}

/** Units: WGS 84 degrees; kilometres from the middle to the upper edge. */
export interface MapMiddle {
  readonly lat: number;
  readonly lon: number;
  readonly reachKm: number;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const MIDDLE = /^(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?),(\d{1,5})$/;
/** Readers of each name; what they do not give is not understood. */
const READERS = {
  from: asDate,
  to: asDate,
  place: (slug: string) => PlaceId.safeParse(`plc:${slug}`).data,
  map: (text: string) => (text === "yes" ? true : undefined),
  at: asMiddle,
  cursor: (text: string) => text,
} as const;

/** Reads the address of an exploration; what cannot be read is told. */
export function parseExploreWish(parameters: Parameters): {
  readonly wish: ExploreWish;
  readonly notUnderstood: readonly string[];
} {
  const pairs = pairsOf(parameters).filter(([, text]) => text !== "");
  const given = new Map(pairs.toReversed());
  const read = <Name extends keyof typeof READERS>(name: Name) => {
    const text = given.get(name);
    // Each name has values of one type, which a lookup by name cannot tell.
    return text === undefined ? undefined : (READERS[name](text) as ReturnType<(typeof READERS)[Name]>);
  };
  const [from, to, place, middle, cursor] = [read("from"), read("to"), read("place"), read("at"), read("cursor")];
  return {
    wish: {
      isMapped: read("map") === true,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(place !== undefined && { place }),
      ...(middle !== undefined && { middle }),
      ...(cursor !== undefined && { cursor }),
    },
    notUnderstood: pairs
      .filter(([name, text]) => !isReadable(name, text) || given.get(name) !== text)
      .map(([name, text]) => `${name}=${text}`),
  };
}

function isReadable(name: string, text: string): boolean {
  return Object.entries(READERS).some(([known, read]) => known === name && read(text) !== undefined);
}

/** The address of an exploration. */
export function exploreAddress({ from, to, place, isMapped, middle, cursor }: ExploreWish): string {
  const query = new URLSearchParams();
  if (from !== undefined) query.set("from", from);
  if (to !== undefined) query.set("to", to);
  if (place !== undefined) query.set("place", slugOfId(place));
  if (isMapped) query.set("map", "yes");
  if (isMapped && middle !== undefined)
    query.set("at", [middle.lat.toFixed(2), middle.lon.toFixed(2), Math.round(middle.reachKm)].join());
  if (cursor !== undefined) query.set("cursor", cursor);
  const text = query.toString();
  return text === "" ? "/explore" : `/explore?${text}`;
}

/** The days that a wish is about. Units: days since 1970-01-01. */
export function daysOfWish({ from, to }: ExploreWish): { readonly fromDay?: number; readonly toDay?: number } {
  const first = from === undefined ? undefined : parseEdtfDate(from);
  const last = to === undefined ? undefined : parseEdtfDate(to);
  return {
    ...(first?.ok === true && { fromDay: first.value.firstDay }),
    ...(last?.ok === true && { toDay: last.value.lastDay }),
  };
}

function asDate(text: string): string | undefined {
  return DATE.test(text) && parseEdtfDate(text).ok ? text : undefined;
}

function asMiddle(text: string): MapMiddle | undefined {
  const [, lat, lon, reachKm] = (MIDDLE.exec(text) ?? []).map(Number);
  if (lat === undefined || lon === undefined || reachKm === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && reachKm > 0 ? { lat, lon, reachKm } : undefined;
}
