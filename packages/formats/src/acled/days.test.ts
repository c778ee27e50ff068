import { describe, expect, test } from "vitest";
import { dayOf, dayOfTimestamp, daysOf } from "./days.ts";

describe("dayOf", () => {
  test.each([
    ["2022-01-05", "2022-01-05"],
    ["2022-01-05 00:00:00", "2022-01-05"],
    ["08 November 2024", "2024-11-08"],
    ["8 November 2024", "2024-11-08"],
    ["05-January-2016", "2016-01-05"],
    ["8-Nov-2024", "2024-11-08"],
    ["31 November 2024", undefined],
    ["2022-02-30", undefined],
    ["08/11/2024", undefined],
    ["8 Brumaire 2024", undefined],
    ["", undefined],
  ])("%j → %j", (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });
});

describe("daysOf", () => {
  test.each([
    [1, "2024-11-08", "2024-11-08"],
    [2, "[2024-10-29..2024-11-04]", "2024-10-29/2024-11-04"],
    [3, "2024-11", "2024-11"],
  ] as const)("gives what a date of precision %i means", (precision, when, period) => {
    expect(daysOf(precision === 2 ? "2024-11-01" : "2024-11-08", precision)).toMatchObject({ when, period });
  });
});

describe("dayOfTimestamp", () => {
  test.each([
    ["1731456000", "2024-11-13"],
    ["1731455999", "2024-11-12"],
    ["1.73E+09", undefined],
    ["", undefined],
  ])("%j → %j", (cell, day) => {
    expect(dayOfTimestamp(cell)).toBe(day);
  });
});
