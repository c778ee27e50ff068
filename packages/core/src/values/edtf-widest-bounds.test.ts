import { describe, expect, test } from "vitest";
import { isoDateToDay } from "./calendar-day.ts";
import { widestBounds } from "./edtf-widest-bounds.ts";

describe("widestBounds", () => {
  test.each([
    ["2001-21", "2000-12-01", "2002-03-31"],
    ["2001-33", "2001-01-01", "2001-03-31"],
    ["2001-36", "2001-10-01", "2001-12-31"],
    ["2001-41", "2001-07-01", "2001-12-31"],
    ["2024-07-25T10:00:00Z", "2024-07-25", "2024-07-25"],
    ["Y17000", "+017000-01-01", "+017000-12-31"],
    ["1950S2", "1900-01-01", "1999-12-31"],
    ["2001-21/2003", "2000-12-01", "2003-12-31"],
  ])("%j is %j to %j", (text, first, last) => {
    expect(widestBounds(text)).toEqual({ firstDay: isoDateToDay(first), lastDay: isoDateToDay(last) });
  });

  test.each([
    ["../..", -Infinity, Infinity],
    ["2001-21/..", isoDateToDay("2000-12-01"), Infinity],
  ])("%j reaches to infinity, when an end is open", (text, firstDay, lastDay) => {
    expect(widestBounds(text)).toEqual({ firstDay, lastDay });
  });

  test("reaches to infinity and is no NaN, when the year is beyond all numbers", () => {
    expect(widestBounds("Y1E400")?.lastDay).toBe(Infinity);
    expect(widestBounds("Y-1E400")?.firstDay).toBe(-Infinity);
    expect(widestBounds("Y0E400")).toBeUndefined();
  });

  test("gives nothing, when a part cannot be read", () => {
    expect(widestBounds("2001-21/soon")).toBeUndefined();
  });
});
