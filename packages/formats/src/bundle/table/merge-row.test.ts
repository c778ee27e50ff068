import { describe, expect, test } from "vitest";
import { fromCells, splitList } from "./from-cells.ts";
import { mergeRow } from "./merge-row.ts";

const held = {
  short: {
    id: "clm:a",
    by: { actor: "act:a", basis: "anaphora", alternatives: ["act:b"] },
    through: [{ actor: "act:m", role: "medium" }],
    value: "7",
    quote: "seven",
    at: [3, 8],
    said: "2024",
  },
  cells: { id: "clm:a", by: "act:a", value: "7", quote: "seven", at: "3-8", said: "2024" },
};

function merged(header: readonly string[], cells: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return mergeRow("claim", { header, cells }, held).value;
}

describe("mergeRow", () => {
  test("keeps what a row cannot say, when its cells say what the table would say", () => {
    expect(merged(["id", "by", "value"], { id: "clm:a", by: "act:a", value: "7" })).toEqual(held.short);
  });

  test("changes its own columns alone, when a cell differs", () => {
    expect(merged(["id", "value"], { id: "clm:a", value: "8" })).toEqual({ ...held.short, value: "8" });
    expect(merged(["id", "by"], { id: "clm:a", by: "act:c" })).toEqual({ ...held.short, by: "act:c" });
  });

  test("takes a key away, when its column is there and the cell is empty", () => {
    expect(merged(["id", "said"], { id: "clm:a" })).not.toHaveProperty("said");
  });

  test("forgets the position of the old words, when a row brings others and no position", () => {
    expect(merged(["id", "quote"], { id: "clm:a", quote: "eight" })).not.toHaveProperty("at");
  });
});

describe("fromCells", () => {
  test("knows the column of each value", () => {
    const { value, columnOf } = fromCells("claim", { spokesperson: "act:s", through: "act:r; act:q", at: "3-8" });
    expect(value).toEqual({ through: [{ actor: "act:s", role: "spokesperson" }, "act:r", "act:q"], at: [3, 8] });
    expect([columnOf(["through", 0, "actor"]), columnOf(["through", 2]), columnOf(["at"]), columnOf(["note"])]).toEqual(
      ["spokesperson", "through", "at", undefined],
    );
  });

  test.each([
    ["claim", { at: "941" }, "at"],
    ["claim", { occurrence: "second" }, "occurrence"],
    ["place", { lat: "12,5" }, "lat"],
  ] as const)("reports a cell of %s that is no number: %j", (kind, cells, column) => {
    expect(fromCells(kind, cells).problems).toMatchObject([{ code: "number.unreadable", column }]);
  });
});

describe("splitList", () => {
  test.each([
    [undefined, []],
    ["", []],
    ["a; b;;c ", ["a", "b", "c"]],
  ])("%j → %j", (cell, parts) => {
    expect(splitList(cell)).toEqual(parts);
  });
});
