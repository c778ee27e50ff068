import { describe, expect, test } from "vitest";
import { dossierOfExample } from "./cases/dossier-of-example.ts";
import { collate } from "./collate.ts";
import type { ExampleClaim } from "./rule.ts";

const DAY = "2024-07-25";
const DAYS = "2024-07-25/2024-07-27";

function rangeOf(...claims: readonly ExampleClaim[]) {
  return collate(dossierOfExample({ asks: "count", claims })).questions[0]?.counts?.commonRange;
}

describe("commonRange", () => {
  test.each<[string, readonly ExampleClaim[], object | undefined]>([
    ["one figure", [{ by: "army", says: "9" }], { lower: 9, upper: 9 }],
    [
      "two bounds",
      [
        { by: "army", says: "at least 9" },
        { by: "coalition", says: "up to 20" },
      ],
      { lower: 9, upper: 20 },
    ],
    [
      "two lower bounds",
      [
        { by: "army", says: "at least 9" },
        { by: "coalition", says: "at least 20" },
      ],
      { lower: 20, upper: null },
    ],
    [
      "two figures",
      [
        { by: "army", says: "9" },
        { by: "coalition", says: "20" },
      ],
      undefined,
    ],
    ["approximate figures alone", [{ by: "army", says: "about 9" }], undefined],
    [
      "an approximate figure beside a bound",
      [
        { by: "army", says: "about 9" },
        { by: "coalition", says: "at least 2" },
      ],
      { lower: 2, upper: null },
    ],
    [
      "a part and the whole",
      [
        { by: "army", says: "2", period: DAY },
        { by: "coalition", says: "47", period: DAYS },
      ],
      { lower: 47, upper: 47 },
    ],
    [
      "a part above the whole",
      [
        { by: "army", says: "60", period: DAY },
        { by: "coalition", says: "47", period: DAYS },
      ],
      undefined,
    ],
    [
      "days that are apart",
      [
        { by: "army", says: "9", period: DAY },
        { by: "coalition", says: "9", period: "2024-07-27" },
      ],
      undefined,
    ],
    [
      "a town within its region",
      [
        { by: "army", says: "2", at: "town" },
        { by: "coalition", says: "at least 1", at: "region" },
      ],
      { lower: 2, upper: null },
    ],
    [
      "a denial, which bounds nothing",
      [
        { by: "army", says: "9" },
        { by: "coalition", act: "deny", says: "20" },
      ],
      { lower: 9, upper: 9 },
    ],
  ])("%s", (_name, claims, expected) => {
    expect(rangeOf(...claims)).toEqual(expected);
  });
});
