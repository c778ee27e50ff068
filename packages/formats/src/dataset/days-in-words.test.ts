import { describe, expect, test } from "vitest";
import { daysInWords, monthOf } from "./days-in-words.ts";

describe("daysInWords", () => {
  test.each([
    ["2026-01-07", "2026-01-07", "7 January 2026"],
    ["2026-01-07", "2026-01-09", "7 to 9 January 2026"],
    ["2026-01-30", "2026-02-02", "30 January to 2 February 2026"],
    ["2025-12-28", "2026-01-06", "28 December 2025 to 6 January 2026"],
    ["2014-05", "2014-05", "May 2014"],
    ["2014-05-XX", "2014-05-XX", "May 2014"],
    ["2014-XX-XX", "2014-XX-XX", "2014"],
    ["2014-05-XX", "2014-06-02", "May 2014 to 2 June 2014"],
  ])("%s to %s → %s", (start, end, words) => {
    expect(daysInWords(start, end)).toBe(words);
  });
});

describe("monthOf", () => {
  test.each([
    ["January", 1],
    ["dec", 12],
    ["May", 5],
    ["Brumaire", undefined],
    ["", undefined],
  ])("%j → %j", (name, month) => {
    expect(monthOf(name)).toBe(month);
  });
});
