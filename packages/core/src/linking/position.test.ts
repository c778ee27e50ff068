import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellOf, cellsAround, distanceKm, GRID_REACH_KM, toPosition } from "./position.ts";

const at = (lat: number, lon: number) => ({ lat, lon, radiusKm: 1 });

describe("toPosition", () => {
  test.each([
    ["exact", undefined, 2],
    ["near", undefined, 25],
    ["near", 5, 5],
    ["adm1", undefined, 150],
    ["country", undefined, undefined],
    ["country", 5, undefined],
    ["wider", undefined, undefined],
  ] as const)("reads precision %s with radius %j as %j km", (precision, radiusKm, km) => {
    const radius = radiusKm === undefined ? {} : { radiusKm };
    expect(toPosition({ lat: 1, lon: 2, precision, basis: "editorial", ...radius })?.radiusKm).toBe(km);
  });
});

describe("distanceKm", () => {
  test.each([
    [at(0, 0), at(0, 0), 0],
    [at(0, 179.5), at(0, -179.5), 111],
    [at(89.5, 0), at(89.5, 180), 111],
    [at(18.441, 1.408), at(19.957, 2.966), 235],
  ])("from %j to %j is about %d km", (a, b, km) => {
    expect(Math.abs(distanceKm(a, b) - km)).toBeLessThan(1);
  });
});

describe("cellsAround", () => {
  test("has the cell of every point within its reach, anywhere on Earth", () => {
    const turn = fc.double({ min: 0, max: 360, noNaN: true });
    const lat = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, -89.6, 0, 89.2, 90));
    const lon = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, -179.9, 0, 179.9, 180));
    const step = fc.double({ min: 0, max: GRID_REACH_KM - 1, noNaN: true });
    fc.assert(
      fc.property(lat, lon, step, turn, (fromLat, fromLon, km, bearing) => {
        const from = at(fromLat, fromLon);
        const to = walk(from, km, bearing);
        expect(distanceKm(from, to)).toBeLessThan(GRID_REACH_KM);
        expect(cellsAround(from)).toContain(cellOf(to));
      }),
      { numRuns: 5_000 },
    );
  });

  test("has few cells, but near the poles", () => {
    expect(cellsAround(at(15, 2)).length).toBeLessThanOrEqual(16);
    expect(cellsAround(at(60, 30)).length).toBeLessThanOrEqual(16);
  });
});

/** The point that is so far away in one direction. */
function walk({ lat, lon }: { lat: number; lon: number }, km: number, bearing: number) {
  const rad = Math.PI / 180;
  const way = km / 6371;
  const to = Math.asin(
    Math.min(
      1,
      Math.max(-1, Math.sin(lat * rad) * Math.cos(way) + Math.cos(lat * rad) * Math.sin(way) * Math.cos(bearing * rad)),
    ),
  );
  const turned = Math.atan2(
    Math.sin(bearing * rad) * Math.sin(way) * Math.cos(lat * rad),
    Math.cos(way) - Math.sin(lat * rad) * Math.sin(to),
  );
  return at(to / rad, ((((lon + turned / rad + 180) % 360) + 360) % 360) - 180);
}
