import "server-only";
import type { Geometry, PlaceId } from "@variorum/core";
import type { CountryOutlines } from "../maps/country-outlines.ts";
import { type MapView, toMapSheet, viewOf, WORLD_KM } from "../maps/map-projection.ts";
import { placeRing } from "../maps/place-ring.ts";
import { type MapGround, toMapGround } from "../maps/to-map-ground.ts";

/** Events on a map, by the places where to look for them. */
export interface ExploreMapView {
  readonly ground: MapGround;
  /** What is shown: to look closer or from farther off. */
  readonly view: MapView;
  readonly isWorld: boolean;
  readonly points: readonly MapPoint[];
  /** Places that lie outside of what is shown. */
  readonly outside: number;
}

/** One place, or several that lie too near to each other to be told apart here. Units: those of the ground. */
export interface MapPoint {
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[];
  readonly events: number;
  readonly claims: number;
  readonly x: number;
  readonly y: number;
  /** Width of the point, by its claims. Units: pixels of the screen. */
  readonly size: number;
  /** How exactly a single place is known; absent for several. */
  readonly ring?: { readonly radius: number; readonly isNominal: boolean };
  readonly lat: number;
  readonly lon: number;
}

/** A place with the events to look for there. */
export interface CountedPlace {
  readonly id: PlaceId;
  readonly name: string;
  readonly geometry: Geometry;
  readonly events: number;
  readonly claims: number;
}

const BOX = { width: 960, height: 480 };
const LEAST_KM = 250;
/** Places nearer to each other than this are one point. Units: those of the box. */
const APART = 48;
/** Widths of a point with the fewest and with the most claims, pixels. */
const SIZES = [24, 46] as const;

/** The view that a map has when none is asked for: all that was found. */
export function viewOfPlaces(places: readonly CountedPlace[]): MapView {
  const spots = places.map(({ geometry }) => ({ ...geometry, ...placeRing(geometry) }));
  return spots.length === 0 ? { lat: 0, lon: 0, reachKm: 2 * WORLD_KM } : viewOf(spots, LEAST_KM);
}

/** Draws counted places as points by their claims. Order of points: most claims first, as given. */
export function toExploreMap(
  places: readonly CountedPlace[],
  view: MapView,
  outlines: CountryOutlines,
): ExploreMapView {
  const sheet = toMapSheet(view, BOX);
  const ground = toMapGround(sheet, outlines);
  const drawn = places.flatMap((place) => {
    const [x, y] = sheet.projection([place.geometry.lon, place.geometry.lat]) ?? [-1, -1];
    return x < 0 || y < 0 || x > BOX.width || y > BOX.height ? [] : [{ place, x, y }];
  });
  const groups = nearTogether(drawn);
  const most = Math.max(1, ...groups.map((group) => claimsOf(group)));
  return {
    ground,
    view,
    isWorld: sheet.isWorld,
    points: groups.map((group) => toPoint(group, most, ground)),
    outside: places.length - drawn.length,
  };
}

interface Drawn {
  readonly place: CountedPlace;
  readonly x: number;
  readonly y: number;
}

/** Joins each place to the first point that is near to it: those with most claims are points of their own. */
function nearTogether(drawn: readonly Drawn[]): readonly (readonly Drawn[])[] {
  const groups: Drawn[][] = [];
  for (const each of drawn) {
    const near = groups.find(
      ([first]) => first !== undefined && Math.hypot(first.x - each.x, first.y - each.y) < APART,
    );
    if (near === undefined) groups.push([each]);
    else near.push(each);
  }
  return groups;
}

function claimsOf(group: readonly Drawn[]): number {
  return group.reduce((sum, { place }) => sum + place.claims, 0);
}

function toPoint(group: readonly Drawn[], most: number, { perKm }: MapGround): MapPoint {
  const [first] = group;
  if (first === undefined) throw new RangeError("A point has at least one place");
  const claims = claimsOf(group);
  const { radiusKm, isNominal } = placeRing(first.place.geometry);
  const [smallest, largest] = SIZES;
  return {
    places: group.map(({ place: { id, name } }) => ({ id, name })),
    events: group.reduce((sum, { place }) => sum + place.events, 0),
    claims,
    x: first.x,
    y: first.y,
    // Areas, not widths, stand for numbers.
    size: Math.round(smallest + (largest - smallest) * Math.sqrt(claims / most)),
    lat: first.place.geometry.lat,
    lon: first.place.geometry.lon,
    ...(group.length === 1 && { ring: { radius: radiusKm * perKm, isNominal } }),
  };
}
