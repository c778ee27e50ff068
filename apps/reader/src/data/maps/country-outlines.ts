import "server-only";
import type { Feature, FeatureCollection, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";

/** Outlines of countries, to find a place by. They say nothing of whose a place is, and name none. */
export interface CountryOutlines {
  /** All countries as one. */
  readonly land: Feature | FeatureCollection;
  /** Lines between countries, each once. */
  readonly borders: MultiLineString;
}

/** How much of a coast is drawn: `fine` for a part of the world, `coarse` for the whole of it. */
export type OutlineDetail = "fine" | "coarse";

const loaders = {
  fine: () => import("world-atlas/countries-50m.json"),
  coarse: () => import("world-atlas/countries-110m.json"),
} as const;
const loaded = new Map<OutlineDetail, Promise<CountryOutlines>>();

/**
 * Loads the outlines of all countries, once for each detail.
 *
 * Units: WGS 84 degrees.
 * Source: Natural Earth through world-atlas 2, 1:50 million and 1:110 million; public domain.
 */
export function loadCountryOutlines(detail: OutlineDetail): Promise<CountryOutlines> {
  const known = loaded.get(detail);
  if (known !== undefined) return known;
  const outlines = readOutlines(detail);
  loaded.set(detail, outlines);
  return outlines;
}

async function readOutlines(detail: OutlineDetail): Promise<CountryOutlines> {
  const { default: atlas } = await loaders[detail]();
  const { countries, land } = atlas.objects;
  return { land: feature(atlas, land), borders: mesh(atlas, countries, (a, b) => a !== b) };
}
