import "server-only";
import { geoPath } from "d3-geo";
import type { CountryOutlines } from "./country-outlines.ts";
import { EARTH_KM, type MapSheet } from "./map-projection.ts";

/**
 * The ground of a map: land and lines, as paths of SVG in a box.
 *
 * Source: docs/decisions/0019-maps-without-names.md
 */
export interface MapGround {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** Lines between countries, each once. */
  readonly borders: string;
  /** Units of the box for a kilometre, in the middle of the map. */
  readonly perKm: number;
  /** A length to measure by. */
  readonly scale: { readonly km: number; readonly width: number };
}

const SCALES_KM = [20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Draws the ground of a map. */
export function toMapGround(
  { projection, width, height, isWorld }: MapSheet,
  { land, borders }: CountryOutlines,
): MapGround {
  // On a map of the world a tenth of a unit is kilometres of coast that nobody can see, and half of the page.
  const path = geoPath(projection).digits(isWorld ? 0 : 1);
  const perKm = projection.scale() / EARTH_KM;
  const km = SCALES_KM.findLast((length) => length * perKm <= width / 5) ?? 20;
  return {
    width,
    height,
    land: path(land) ?? "",
    borders: path(borders) ?? "",
    perKm,
    scale: { km, width: km * perKm },
  };
}
