import { describe, expect, test } from "vitest";
import { Evidence, isFieldEvidence } from "./evidence.ts";

describe("isFieldEvidence", () => {
  test.each([
    ["words of a text", { passage: "pas:0123456789abcdef0123", role: "content" }, false],
    ["a cell of a table", { report: "rep:ucdp-1", field: "deaths_a", exact: "3", role: "content" }, true],
  ])("tells %s", (_title, evidence, isField) => {
    expect(isFieldEvidence(Evidence.parse(evidence))).toBe(isField);
  });
});
