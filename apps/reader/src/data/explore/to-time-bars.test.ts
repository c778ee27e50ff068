import { isoDateToDay } from "@variorum/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toTimeBars } from "./to-time-bars.ts";

const days = (...dates: readonly string[]) =>
  dates.map((date) => ({ day: isoDateToDay(date) ?? 0, events: 1 })).toSorted((a, b) => a.day - b.day);

describe("toTimeBars", () => {
  test.each([
    ["one day", days("2024-07-25"), ["2024-07-25"]],
    [
      "days of a week, with gaps",
      days("2024-07-25", "2024-07-28"),
      ["2024-07-25", "2024-07-26", "2024-07-27", "2024-07-28"],
    ],
    ["months", days("2023-12-31", "2024-03-01"), ["2023-12", "2024-01", "2024-02", "2024-03"]],
    ["years", days("2015-02-28", "2021-12-31"), ["2015", "2016", "2017", "2018", "2019", "2020", "2021"]],
    [
      "decades",
      days("1948-05-14", "2021-12-31"),
      ["194X", "195X", "196X", "197X", "198X", "199X", "200X", "201X", "202X"],
    ],
    ["nothing", [], []],
  ])("of %s has a bar for each period", (_what, counted, periods) => {
    expect(toTimeBars(counted).map(({ period }) => period)).toEqual(periods);
  });

  test("of a decade says which years it covers", () => {
    expect(toTimeBars(days("1948-05-14", "2021-12-31"))[0]).toMatchObject({ from: "1940", to: "1949", events: 1 });
  });

  test("loses no event, whatever the days", () => {
    const day = fc.record({ day: fc.integer({ min: -500_000, max: 30_000 }), events: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(fc.array(day), (unsorted) => {
        const counted = unsorted.toSorted((a, b) => a.day - b.day);
        const total = (all: readonly { events: number }[]) => all.reduce((sum, { events }) => sum + events, 0);
        expect(total(toTimeBars(counted))).toBe(total(counted));
      }),
    );
  });
});
