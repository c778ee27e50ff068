import { describe, expect, test } from "vitest";
import { dayOfCell, startRowCells } from "./row-cells.ts";
import { toRowLayout } from "./row-layout.ts";

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

describe("startRowCells", () => {
  const layout = toRowLayout(["a", "b"], true);
  const locate = (field?: string) => ({ file: "x.csv", line: 2, ...(field === undefined ? {} : { field }) });

  test("gives a cell as it stood, and nothing where it says that there is nothing", () => {
    const read = startRowCells([" NA ", "7"], { layout, locate, nothing: new Set(["NA"]) });
    expect([read.cell("a"), read.given("a"), read.given("b"), read.given("c")]).toEqual([" NA ", "", "7", ""]);
    expect(read.issues).toEqual([]);
  });

  test("keeps an issue with the place of the column, when a cell cannot be read", () => {
    const read = startRowCells(["x", "91"], { layout, locate });
    expect([read.count("a"), read.degrees("b", 90)]).toEqual([undefined, undefined]);
    expect(read.issues).toMatchObject([
      { code: "number.unreadable", severity: "error", raw: "x", at: { field: "a" } },
      { code: "coordinates.out-of-range", severity: "error", raw: "91", at: { field: "b" } },
    ]);
  });
});
