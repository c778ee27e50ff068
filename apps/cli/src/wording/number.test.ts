import { describe, expect, test } from "vitest";
import { presentBytes, presentCount, presentDuration, presentNumber, presentTally } from "./number.ts";

describe("presentNumber", () => {
  test("groups digits by three", () => {
    expect(presentNumber(1_334_511)).toBe("1,334,511");
  });
});

describe("presentCount", () => {
  test.each([
    [0, "0 rows"],
    [1, "1 row"],
    [1727, "1,727 rows"],
  ])("%i → %s", (value, expected) => {
    expect(presentCount(value, "row")).toBe(expected);
  });
});

describe("presentBytes", () => {
  test.each([
    [999, "999 B"],
    [1_000, "1.0 kB"],
    [1_340_000, "1.3 MB"],
    [1_000_000_000, "1.0 GB"],
  ])("%i → %s", (bytes, expected) => {
    expect(presentBytes(bytes)).toBe(expected);
  });
});

describe("presentDuration", () => {
  test.each([
    [640, "0.6 s"],
    [48_000, "48 s"],
    [180_000, "3 min"],
  ])("%i ms → %s", (ms, expected) => {
    expect(presentDuration(ms)).toBe(expected);
  });
});

describe("presentTally", () => {
  test("names each code with how often it was met", () => {
    expect(presentTally({ "count.bounds-crossed": 5, "scope.missing": 1200 })).toBe(
      "count.bounds-crossed 5, scope.missing 1,200",
    );
  });
});
