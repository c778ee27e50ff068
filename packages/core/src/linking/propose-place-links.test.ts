import { describe, expect, test } from "vitest";
import { placeOf } from "./build-candidates.ts";
import { proposePlaceLinks } from "./propose-place-links.ts";

const two = { source: "two" };
const GEONAMES = [{ scheme: "geonames", value: "123" }];

describe("proposePlaceLinks", () => {
  test.each([
    [
      "one name and two points that are near",
      placeOf("plc:a", "Orlo town", { at: [12.5, -3.25] }),
      placeOf("plc:b", "Orlo", { ...two, at: [12.6, -3.3] }),
      ["names.equal", "places.near", "types.same"],
    ],
    [
      "two spellings and two points that are near",
      placeOf("plc:a", "Tinzaouatène", { at: [19.95, 2.96] }),
      placeOf("plc:b", "Tinzawaten", { ...two, at: [19.96, 2.97] }),
      ["names.spelling", "places.near", "types.same"],
    ],
    [
      "one name without points",
      placeOf("plc:a", "Orlo"),
      placeOf("plc:b", "Orlo", two),
      ["names.identical", "types.same"],
    ],
    [
      "one name and two points that are far apart",
      placeOf("plc:a", "Orlo", { at: [12.5, -3.25] }),
      placeOf("plc:b", "Orlo", { ...two, at: [40, 20] }),
      undefined,
    ],
    [
      "two names at one point",
      placeOf("plc:a", "Orlo", { at: [12.5, -3.25] }),
      placeOf("plc:b", "Kidal", { ...two, at: [12.5, -3.25] }),
      undefined,
    ],
    [
      "two names with the number of one gazetteer",
      placeOf("plc:a", "Orlo", { identifiers: GEONAMES }),
      placeOf("plc:b", "Kidal", { ...two, identifiers: GEONAMES }),
      ["identifiers.same", "types.same"],
    ],
    [
      "a country and a town of one name",
      placeOf("plc:a", "Valdia", { type: "country" }),
      placeOf("plc:b", "Valdia", two),
      undefined,
    ],
    [
      "two countries of one name",
      placeOf("plc:a", "Valdia", { type: "country" }),
      placeOf("plc:b", "Valdia", { ...two, type: "country" }),
      ["names.identical", "types.same"],
    ],
    ["one name in one source", placeOf("plc:a", "Orlo"), placeOf("plc:b", "Orlo"), undefined],
  ])("for %s gives %#", (_case, a, b, keys) => {
    const { proposals } = proposePlaceLinks([a, b]);
    expect(proposals.map(({ reasons }) => reasons.map(({ key }) => key))).toEqual(keys === undefined ? [] : [keys]);
  });
});
