import { describe, expect, test } from "vitest";
import { describeRun, outcomeOf } from "./plain-browser-summary.ts";

describe("outcomeOf", () => {
  test.each([
    ["passed", "passed", "passed"],
    ["failed", "failed", "passed"],
    ["passed", "failed", "failed"],
    ["passed", "timedOut", "failed"],
    ["passed", "interrupted", "failed"],
    ["skipped", "skipped", "skipped"],
  ] as const)("expected %s and found %s: %s", (expected, status, outcome) => {
    expect(outcomeOf(expected, status)).toBe(outcome);
  });
});

describe("describeRun", () => {
  test.each([
    ["all tests passed", ["passed", "passed"], "passed", "2 passed, 0 failed"],
    ["a test failed", ["passed", "failed"], "failed", "1 passed, 1 failed"],
    ["a test was skipped", ["passed", "skipped"], "passed", "1 passed, 0 failed, 1 skipped"],
    ["the server did not start", [], "failed", "0 passed, 1 failed"],
    ["something outside the tests failed", ["passed"], "failed", "1 passed, 1 failed"],
    ["there was no test", [], "passed", "0 passed, 1 failed"],
  ] as const)("when %s", (_, outcomes, status, line) => {
    expect(describeRun(outcomes, status)).toBe(line);
  });
});
