import "server-only";
import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath, type GeoProjection } from "d3-geo";
import type { Geometry } from "@variorum/core";
import type { CountryOutlines } from "./country-outlines.ts";
import { placeRing } from "./place-ring.ts";

/** Places on a map of their surroundings. Units: those of its box, `width` by `height`. */
export interface PlaceMapView {
  readonly width: number;
  readonly height: number;
  /** Outlines of land and lines between countries, as paths of SVG. */
  readonly land: string;
  readonly borders: string;
  readonly countries: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  readonly marks: readonly PlaceMark[];
  /** A length to measure by. */
  readonly scale: { readonly km: number; readonly width: number };
}

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

const EARTH_KM = 6371;
const WIDTH = 640;
const HEIGHT = 360;
/** Least and most that is shown from the middle to the upper edge, kilometres. */
const NEAREST_KM = 700;
const FARTHEST_KM = 9000;
/** Part of the box that a country fills at least to be named. */
const NAMED_SHARE = 0.025;
/** Drawn beyond the box, so that no line ends within it. */
const EDGE = 4;
const SCALES_KM = [100, 200, 500, 1000, 2000, 5000];

/**
 * Draws places on a map of equal areas that has them in its middle; nothing where no place is located.
 *
 * Order of marks: as given.
 */
export function toPlaceMap(
  places: readonly LocatedPlace[],
  { countries, borders }: CountryOutlines,
): PlaceMapView | undefined {
  if (places.length === 0) return undefined;
  const projection = projectionFor(places);
  const path = geoPath(projection).digits(1);
  const perKm = projection.scale() / EARTH_KM;
  const scaleKm = SCALES_KM.findLast((km) => km * perKm <= WIDTH / 4) ?? 100;
  return {
    width: WIDTH,
    height: HEIGHT,
    land: path(countries) ?? "",
    borders: path(borders) ?? "",
    countries: countries.features
      .filter((country) => path.area(country) > WIDTH * HEIGHT * NAMED_SHARE)
      .map((country) => {
        const [x, y] = path.centroid(country);
        return { name: country.properties.name, x, y };
      }),
    marks: places.flatMap(({ name, geometry }) => {
      const at = projection([geometry.lon, geometry.lat]);
      if (at === null) return [];
      const { radiusKm, isNominal } = placeRing(geometry);
      return [{ name, x: at[0], y: at[1], radius: radiusKm * perKm, isNominal }];
    }),
    scale: { km: scaleKm, width: scaleKm * perKm },
  };
}

function projectionFor(places: readonly LocatedPlace[]): GeoProjection {
  const points = places.map(({ geometry }): [number, number] => [geometry.lon, geometry.lat]);
  const [lon, lat] = geoCentroid({ type: "MultiPoint", coordinates: points });
  const reach = places.map(
    ({ geometry }) =>
      EARTH_KM * geoDistance([lon, lat], [geometry.lon, geometry.lat]) + 1.4 * placeRing(geometry).radiusKm,
  );
  const halfHeightKm = Math.min(FARTHEST_KM, Math.max(NEAREST_KM, 1.25 * Math.max(...reach)));
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([WIDTH / 2, HEIGHT / 2])
    .scale(((HEIGHT / 2) * EARTH_KM) / halfHeightKm)
    .clipExtent([
      [-EDGE, -EDGE],
      [WIDTH + EDGE, HEIGHT + EDGE],
    ]);
}
