import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { byStatement, firstDay } from "./first-day.ts";

describe("firstDay", () => {
  test.each([
    ["1970-01-02", 1],
    ["1970-01-02/1970-02-01", 1],
    ["[..1970-01-02]", 1],
    ["[1970-01-02..]", 1],
    [undefined, Number.POSITIVE_INFINITY],
    ["long ago", Number.POSITIVE_INFINITY],
  ])("of %s is %s", (edtf, day) => {
    expect(firstDay(edtf)).toBe(day);
  });
});

describe("byStatement", () => {
  test("puts what was said before what is only known to have been reported later, and the undated last", () => {
    const claims = [
      buildClaim({ id: "clm:undated", reportedAt: undefined }),
      buildClaim({ id: "clm:b", utteredAt: "2024-03-02" }),
      buildClaim({ id: "clm:a", utteredAt: "2024-03-02" }),
      buildClaim({ id: "clm:reported", reportedAt: "2024-03-01" }),
    ];
    const ids = claims.toSorted(byStatement).map(({ id }) => id);
    expect(ids).toEqual(["clm:reported", "clm:a", "clm:b", "clm:undated"]);
  });
});
