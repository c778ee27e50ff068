import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { hasWords } from "./has-words.ts";

const number = { lower: 5, upper: 5, qualifier: "exactly", unit: "person", raw: "5" };

/** A claim of a dataset, read from one cell. */
function rowClaim(exact: string, value: unknown, overrides: Readonly<Record<string, unknown>> = {}) {
  return buildClaim({
    value,
    evidence: [{ report: "rep:row", field: "column", exact, role: "content" }],
    extraction: { method: "dataset" },
    ...overrides,
  });
}

describe("hasWords", () => {
  test.each([
    ["a number of a dataset", rowClaim("5", number), false],
    ["a date of a dataset", rowClaim("2026-01-07", { edtf: "2026-01-07", raw: "2026-01-07" }), false],
    ["a party of a dataset", rowClaim("Coast Army", { answer: "act:coast-army" }), false],
    ["a place described in a dataset", rowClaim("Quay", { place: "plc:quay", raw: "by the quay" }), true],
    ["words of a dataset", rowClaim("4 or so", { ...number, raw: "4 or so" }), true],
    ["a number with a note", rowClaim("5", number, { note: "Counted twice" }), true],
    ["a number that a person read", rowClaim("5", number, { extraction: { method: "manual" } }), true],
    ["a quote", buildClaim({ extraction: { method: "dataset" } }), true],
  ] as const)("of %s → %s", (_case, claim, expected) => {
    expect(hasWords(claim)).toBe(expected);
  });
});
