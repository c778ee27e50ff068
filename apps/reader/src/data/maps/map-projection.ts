import "server-only";
import { geoAzimuthalEqualArea, geoCentroid, geoDistance, geoEqualEarth, type GeoProjection } from "d3-geo";

/** A part of the world to draw. Units: WGS 84 degrees; kilometres from the middle to the upper edge. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  readonly reachKm: number;
}

/** A box with the projection that fills it. */
export interface MapSheet {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  readonly isWorld: boolean;
}

/** A place with the kilometres round it that are to be seen with it. */
interface Spot {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

export const EARTH_KM = 6371;
/** A view of more than this is the whole world. */
export const WORLD_KM = 6000;
/** Drawn beyond the box, so that no line ends within it. */
const EDGE = 4;

/** The smallest view that has all spots in it, and at least so many kilometres. */
export function viewOf(spots: readonly Spot[], leastKm: number): MapView {
  const [lon, lat] = geoCentroid({ type: "MultiPoint", coordinates: spots.map((spot) => [spot.lon, spot.lat]) });
  const reach = spots.map((spot) => EARTH_KM * geoDistance([lon, lat], [spot.lon, spot.lat]) + 1.4 * spot.radiusKm);
  // Spots that surround the globe have no middle.
  if (!Number.isFinite(lat) || !Number.isFinite(lon)) return { lat: 0, lon: 0, reachKm: 2 * WORLD_KM };
  return { lat, lon, reachKm: Math.max(leastKm, 1.25 * Math.max(...reach)) };
}

/**
 * The projection of a view into a box: of equal areas, with the view in the middle. The world is cut at the
 * antimeridian, a part of the world at the edges of the box.
 */
export function toMapSheet(
  { lat, lon, reachKm }: MapView,
  { width, height }: Pick<MapSheet, "width" | "height">,
): MapSheet {
  const isWorld = reachKm > WORLD_KM;
  const projection = isWorld
    ? geoEqualEarth().fitSize([width, height], { type: "Sphere" })
    : geoAzimuthalEqualArea()
        .rotate([-lon, -lat])
        .translate([width / 2, height / 2])
        .scale(((height / 2) * EARTH_KM) / reachKm)
        .clipExtent([
          [-EDGE, -EDGE],
          [width + EDGE, height + EDGE],
        ]);
  return { width, height, projection, isWorld };
}
