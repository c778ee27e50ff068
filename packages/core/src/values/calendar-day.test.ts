import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayToIsoDate, daysInMonth, isoDateToDay, toDay } from "./calendar-day.ts";

const MS_PER_DAY = 86_400_000;

describe("dayToIsoDate", () => {
  test.each([
    [0, "1970-01-01"],
    [-1, "1969-12-31"],
    [19_929, "2024-07-25"],
    [-719_528, "0000-01-01"],
    [-719_529, "-000001-12-31"],
    [2_932_897, "+010000-01-01"],
  ])("%j gives %j", (day, text) => {
    expect(dayToIsoDate(day)).toBe(text);
    expect(isoDateToDay(text)).toBe(day);
  });

  test("agrees with the engine's own calendar, wherever that reaches", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (day) => {
        expect(dayToIsoDate(day)).toBe(new Date(day * MS_PER_DAY).toISOString().replace(/T.*$/, ""));
      }),
    );
  });

  test("throws RangeError, when the day is an open end", () => {
    expect(() => dayToIsoDate(Infinity)).toThrow(RangeError);
  });
});

describe("isoDateToDay", () => {
  test.each([
    "2023-02-30",
    "2023-13-01",
    "2023-00-10",
    "2023-01-00",
    "2023-1-1",
    "23-01-01",
    "2023-01-01T00:00:00Z",
    "today",
    "",
  ])("%j gives nothing", (text) => {
    expect(isoDateToDay(text)).toBeUndefined();
  });

  test("gives back each day that was written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        (day) => isoDateToDay(dayToIsoDate(day)) === day,
      ),
    );
  });
});

test.each([
  [2024, 2, 29],
  [2023, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 4, 30],
  [2023, 13, 0],
])("daysInMonth(%j, %j) is %j", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test("toDay gives the day after for the first of March, when February has 29 days", () => {
  expect(toDay(2024, 3, 1) - toDay(2024, 2, 29)).toBe(1);
});
