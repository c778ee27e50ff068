import { describe, expect, test } from "vitest";
import type { Geometry } from "@variorum/core";
import { loadCountryOutlines } from "./country-outlines.ts";
import { placeRing } from "./place-ring.ts";
import { toPlaceMap } from "./to-place-map.ts";

const geometry = (lat: number, lon: number, more: Partial<Geometry> = {}): Geometry => ({
  lat,
  lon,
  precision: "exact",
  basis: "gazetteer",
  ...more,
});

const mapOf = async (...places: readonly Geometry[]) =>
  toPlaceMap(
    places.map((place, index) => ({ name: `place ${index}`, geometry: place })),
    await loadCountryOutlines("fine"),
  );

describe("placeRing", () => {
  test.each([
    [geometry(0, 0), { radiusKm: 0, isNominal: false }],
    [geometry(0, 0, { precision: "near", radiusKm: 10 }), { radiusKm: 10, isNominal: false }],
    [geometry(0, 0, { precision: "adm1" }), { radiusKm: 120, isNominal: true }],
  ])("of %o is %o", (place, ring) => {
    expect(placeRing(place)).toEqual(ring);
  });
});

describe("toPlaceMap", () => {
  test("has one place in its middle, within the outlines of the countries round it", async () => {
    const map = await mapOf(geometry(19.96, 2.97));
    expect(map?.marks).toEqual([
      { name: "place 0", x: expect.closeTo(320, 3), y: expect.closeTo(180, 3), radius: 0, isNominal: false },
    ]);
    expect(map?.ground.land).toMatch(/^M/);
  });

  test("draws a ring to the scale that it states", async () => {
    const map = await mapOf(geometry(19.96, 2.97, { precision: "near", radiusKm: 200 }));
    if (map === undefined) throw new RangeError("A located place gives a map");
    expect((map.marks[0]?.radius ?? 0) / 200).toBeCloseTo(map.ground.scale.width / map.ground.scale.km, 6);
  });

  test.each([
    ["on both sides of the antimeridian", geometry(-17, 178), geometry(-17, -178)],
    ["at a pole", geometry(89.9, 0), geometry(89.9, 180)],
    ["half the world apart", geometry(40, -75), geometry(-35, 149)],
  ])("keeps all places in the box when they lie %s", async (_where, one, other) => {
    const map = await mapOf(one, other);
    for (const { x, y } of map?.marks ?? []) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(640);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(360);
    }
    expect(map?.marks).toHaveLength(2);
    expect(map?.ground.land).not.toMatch(/NaN/);
  });

  test("is nothing where nobody has located a place", async () => {
    expect(await mapOf()).toBeUndefined();
  });
});
