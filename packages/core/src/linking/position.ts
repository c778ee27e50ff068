import type { Geometry } from "../records/place.ts";
import type { Precision } from "../values/precision.ts";

/** A point with the distance within which the place lies. Units: degrees of WGS 84, kilometres. */
export interface PlacePosition {
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
}

/**
 * How far from its point a place may lie, where the record does not say; `undefined` where the point says nothing.
 *
 * Units: kilometres.
 * Source: 25 km is what `where_prec` 2 means in the UCDP GED Codebook 26.1; the others are own choice, wide enough for
 * most districts and provinces.
 */
const RADIUS_KM = {
  exact: 2,
  near: 25,
  adm2: 60,
  adm1: 150,
  feature: 150,
  country: undefined,
  wider: undefined,
} as const satisfies Record<Precision, number | undefined>;

const EARTH_RADIUS_KM = 6371;
const KM_A_DEGREE = (Math.PI / 180) * EARTH_RADIUS_KM;

/** Reads a geometry as a point with a radius; `undefined` where only a country is known, or less. */
export function toPosition(geometry: Geometry | undefined): PlacePosition | undefined {
  if (geometry === undefined) return undefined;
  const radiusKm = geometry.radiusKm ?? RADIUS_KM[geometry.precision];
  if (radiusKm === undefined || RADIUS_KM[geometry.precision] === undefined) return undefined;
  return { lat: geometry.lat, lon: geometry.lon, radiusKm };
}

/** The way between two points on a sphere. Units: kilometres. */
export function distanceKm(a: PlacePosition, b: PlacePosition): number {
  const rad = Math.PI / 180;
  const height = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2;
  const width = Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  const half = height + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * width;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Height of a cell of the grid, and its least width. Units: degrees of latitude. */
const CELL = 1;
/** The farthest that two positions can be apart and still be found through the grid. Units: kilometres. */
export const GRID_REACH_KM = 100;

/** The cell of the grid that a point lies in. Shape: the same number for the same cell, from 0 to 65,159. */
export function cellOf({ lat, lon }: PlacePosition): number {
  const row = rowOf(lat);
  return row * 360 + columnOf(lon, columnsOf(row));
}

/** The cells in which points lie that are at most {@link GRID_REACH_KM} away; the own cell is among them. */
export function cellsAround({ lat, lon }: PlacePosition): readonly number[] {
  const reach = GRID_REACH_KM / KM_A_DEGREE;
  const cells = new Set<number>();
  for (let row = rowOf(lat - reach); row <= rowOf(lat + reach); row += 1) {
    const columns = columnsOf(row);
    const nearest = Math.min(89.9, Math.max(Math.abs(lat) + reach, 0));
    const wide = Math.min(180, reach / Math.cos((nearest * Math.PI) / 180));
    const steps = Math.min(columns, Math.ceil((2 * wide * columns) / 360) + 1);
    const first = Math.floor(((lon - wide + 180) * columns) / 360);
    for (let step = 0; step <= steps; step += 1)
      cells.add(row * 360 + ((((first + step) % columns) + columns) % columns));
  }
  return [...cells];
}

function rowOf(lat: number): number {
  return Math.min(180, Math.max(0, Math.floor((lat + 90) / CELL)));
}

/** A row far from the equator has fewer columns, so that every cell is about as wide as it is high. */
function columnsOf(row: number): number {
  const middle = Math.min(89.5, Math.abs(row + CELL / 2 - 90));
  return Math.max(1, Math.floor(360 * Math.cos((middle * Math.PI) / 180)));
}

function columnOf(lon: number, columns: number): number {
  return Math.floor((((lon + 180) % 360) * columns) / 360) % columns;
}
