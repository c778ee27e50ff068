import { describe, expect, test } from "vitest";
import { dayOf } from "./day-of.ts";

describe("dayOf", () => {
  test.each([
    ["2026-01-07", undefined, "2026-01-07"],
    ["2026-01", undefined, "2026-01"],
    ["2026-01-07/2026-01-09", undefined, "2026-01-07/2026-01-09"],
    ["2026-01-07 10:30", undefined, "2026-01-07"],
    ["2026-01-07T10:30:00Z", undefined, "2026-01-07"],
    ["08 November 2024", undefined, "2024-11-08"],
    ["Nov 8, 2024", undefined, "2024-11-08"],
    ["25.12.2024", undefined, "2024-12-25"],
    ["12/25/2024", undefined, "2024-12-25"],
    ["9/4/2023", undefined, undefined],
    ["9/4/2023", "day-month-year", "2023-04-09"],
    ["9/4/2023", "month-day-year", "2023-09-04"],
    ["25/12/2024", "month-day-year", undefined],
    ["31.2.2024", undefined, undefined],
    ["next week", undefined, undefined],
    ["", undefined, undefined],
  ] as const)("%j in order %s → %s", (text, order, day) => {
    expect(dayOf(text, order)).toBe(day);
  });
});
