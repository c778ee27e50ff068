import { describe, expect, test } from "vitest";
import { differingParts } from "./differing-parts.ts";

describe("differingParts", () => {
  test.each([
    ["texts", "a", "b", "a", "b"],
    ["keys of an object", { lower: 0, upper: 1 }, { lower: 0, upper: 2 }, { upper: 1 }, { upper: 2 }],
    ["keys that one has not", { a: 1, b: 2 }, { a: 1 }, { b: 2 }, {}],
    [
      "objects within",
      { fields: { id: "1", best: "7" } },
      { fields: { id: "1", best: "9" } },
      { fields: { best: "7" } },
      { fields: { best: "9" } },
    ],
    [
      "entries of lists",
      [
        { field: "low", exact: "3" },
        { field: "high", exact: "4" },
      ],
      [
        { field: "low", exact: "3" },
        { field: "high", exact: "5" },
      ],
      [{ exact: "4" }],
      [{ exact: "5" }],
    ],
    ["lists of another length", ["a"], ["a", "b"], [], ["b"]],
    ["a list that had an entry twice", ["a", "a"], ["a"], ["a", "a"], ["a"]],
    ["a hash beside what it is of", { sha256: "x", id: "1" }, { sha256: "y", id: "2" }, { id: "1" }, { id: "2" }],
    ["a hash alone", { sha256: "x", id: "1" }, { sha256: "y", id: "1" }, { sha256: "x" }, { sha256: "y" }],
    ["a number and an object", 1, { a: 1 }, 1, { a: 1 }],
  ])("leaves of %s what differs", (_title, from, to, left, right) => {
    expect(differingParts(from, to)).toEqual({ from: left, to: right });
  });
});
