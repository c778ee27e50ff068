import { PlaceId } from "@variorum/core";
import { describe, expect, test } from "vitest";
import { loadCountryOutlines } from "../maps/country-outlines.ts";
import { type CountedPlace, toExploreMap, viewOfPlaces } from "./to-explore-map.ts";

const place = (slug: string, lat: number, lon: number, claims: number): CountedPlace => ({
  id: PlaceId.parse(`plc:${slug}`),
  name: slug,
  geometry: { lat, lon, precision: "adm1", basis: "dataset" },
  events: 1,
  claims,
});
const mapOf = async (places: readonly CountedPlace[], view = viewOfPlaces(places)) =>
  toExploreMap(places, view, await loadCountryOutlines("coarse"));

describe("toExploreMap", () => {
  test("joins places that lie too near to each other to be told apart, and loses no claim by it", async () => {
    const map = await mapOf([
      place("kidal", 18.44, 1.41, 9),
      place("kidal-town", 18.45, 1.4, 4),
      place("lima", -12, -77, 1),
    ]);
    expect(map.points.map(({ places, claims }) => [places.map(({ name }) => name), claims])).toEqual([
      [["kidal", "kidal-town"], 13],
      [["lima"], 1],
    ]);
  });

  test("sizes points by their claims, none too small to be hit", async () => {
    const map = await mapOf([place("many", 10, 10, 400), place("few", -30, 100, 1)]);
    const [many, few] = map.points;
    expect(many?.size).toBe(46);
    expect(few?.size).toBeGreaterThanOrEqual(24);
    expect(few?.size).toBeLessThan(30);
  });

  test("rings a single place by how exactly it is known, and never several", async () => {
    const map = await mapOf([place("one", 10, 10, 3)]);
    expect(map.points[0]?.ring).toMatchObject({ isNominal: true });
    const joined = await mapOf([place("one", 10, 10, 3), place("two", 10, 10, 3)]);
    expect(joined.points[0]?.ring).toBeUndefined();
  });

  test("counts the places that lie outside of what is shown", async () => {
    const map = await mapOf([place("kidal", 18.44, 1.41, 9), place("lima", -12, -77, 1)], {
      lat: 18,
      lon: 1,
      reachKm: 500,
    });
    expect([map.points.length, map.outside, map.isWorld]).toEqual([1, 1, false]);
  });

  test.each([
    ["nowhere", []],
    ["at both sides of the antimeridian", [place("suva", -18, 178, 2), place("apia", -13, -172, 2)]],
    ["at the poles", [place("north", 90, 0, 1), place("south", -90, 0, 1)]],
  ])("draws places %s without a gap in its paths", async (_where, places) => {
    const map = await mapOf(places);
    expect(map.ground.land).toMatch(/^M[\dMLZ.,-]+$/);
    expect(map.points.length + map.outside).toBe(places.length);
  });
});
