import "server-only";
import type { Geometry } from "@variorum/core";
import type { CountryOutlines } from "./country-outlines.ts";
import { toMapSheet, viewOf } from "./map-projection.ts";
import { placeRing } from "./place-ring.ts";
import { type MapGround, toMapGround } from "./to-map-ground.ts";

/** Places on a map of their surroundings. */
export interface PlaceMapView {
  readonly ground: MapGround;
  readonly marks: readonly PlaceMark[];
}

/** Units: those of the ground. */
export interface PlaceMark {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** 0 for a point. */
  readonly radius: number;
  readonly isNominal: boolean;
}

interface LocatedPlace {
  readonly name: string;
  readonly geometry: Geometry;
}

const BOX = { width: 640, height: 360 };
/** Least that is shown from the middle to the upper edge, kilometres. */
const LEAST_KM = 700;

/**
 * Draws places on a map that has them in its middle; nothing where no place is located.
 *
 * Order of marks: as given.
 */
export function toPlaceMap(places: readonly LocatedPlace[], outlines: CountryOutlines): PlaceMapView | undefined {
  if (places.length === 0) return undefined;
  const rings = places.map(({ name, geometry }) => ({ name, ...geometry, ...placeRing(geometry) }));
  const sheet = toMapSheet(viewOf(rings, LEAST_KM), BOX);
  const ground = toMapGround(sheet, outlines);
  return {
    ground,
    marks: rings.flatMap(({ name, lat, lon, radiusKm, isNominal }) => {
      const at = sheet.projection([lon, lat]);
      return at === null ? [] : [{ name, x: at[0], y: at[1], radius: radiusKm * ground.perKm, isNominal }];
    }),
  };
}
