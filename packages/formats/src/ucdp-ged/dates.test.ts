import { describe, expect, test } from "vitest";
import { dayOfCell, daysInWords } from "./dates.ts";

describe("dayOfCell", () => {
  test.each([
    ["2026-01-07 00:00:00.000", "2026-01-07"],
    ["2026-01-07T00:00:00", "2026-01-07"],
    ["2026-01-07", "2026-01-07"],
    ["2026-01-07 13:00:00.000", undefined],
    ["07/01/2026", undefined],
    ["", undefined],
  ])("%j → %j", (cell, day) => {
    expect(dayOfCell(cell)).toBe(day);
  });
});

describe("daysInWords", () => {
  test.each([
    ["2026-01-07", "2026-01-07", "7 January 2026"],
    ["2026-01-07", "2026-01-09", "7 to 9 January 2026"],
    ["2026-01-30", "2026-02-02", "30 January to 2 February 2026"],
    ["2025-12-28", "2026-01-06", "28 December 2025 to 6 January 2026"],
  ])("%s to %s → %s", (start, end, words) => {
    expect(daysInWords(start, end)).toBe(words);
  });
});
