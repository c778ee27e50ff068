import { describe, expect, test } from "vitest";
import { toRowLayout } from "../dataset/row-layout.ts";
import { CURRENT_COLUMNS, isTagRow, layoutOf, NEEDED_COLUMNS } from "./layouts.ts";

describe("layoutOf", () => {
  test("takes any order and any more columns, when the header names what is needed", () => {
    const header = ["iso3", ...NEEDED_COLUMNS.toReversed()];
    expect(layoutOf(header)).toMatchObject({ columns: header, hasHeader: true, foreign: 0 });
  });

  test("takes a row of data in the current order for a file without header", () => {
    const row = CURRENT_COLUMNS.map((column) => ({ id: "609987", year: "2026" })[column] ?? "x");
    expect(layoutOf(row)).toEqual(toRowLayout(CURRENT_COLUMNS, false));
  });

  test("counts the columns that a file of rejects has in front", () => {
    expect(layoutOf(["_code", "_error", "_hint", ...CURRENT_COLUMNS])).toMatchObject({ foreign: 3 });
  });

  test.each([[[]], [["id", "year"]], [CURRENT_COLUMNS.slice(1)]])("knows nothing of %j", (row) => {
    expect(layoutOf(row)).toBeUndefined();
  });
});

describe("isTagRow", () => {
  test.each([
    [["#date+year", "", "#affected+killed"], true],
    [["", ""], false],
    [["#1 suspect", "x"], false],
  ])("%j → %j", (cells, expected) => {
    expect(isTagRow(cells)).toBe(expected);
  });
});
