import { describe, expect, test } from "vitest";
import { runSteps, type Step } from "./run-steps.ts";

const good: Step = ["one", () => "fine"];
const bad: Step = [
  "two",
  async () => {
    throw new Error("broken");
  },
];

describe("runSteps", () => {
  test.each<[string, readonly Step[], boolean, readonly string[]]>([
    ["all are well", [good], true, ["ok     one: fine", "1 passed, 0 failed"]],
    ["one fails", [bad, good], false, ["FAILED two: broken", "ok     one: fine", "1 passed, 1 failed"]],
    ["there is none", [], false, ["0 passed, 1 failed"]],
  ])("says so when %s", async (_, steps, isWell, lines) => {
    const printed: string[] = [];
    expect(await runSteps(steps, (line) => printed.push(line))).toBe(isWell);
    expect(printed).toEqual(lines);
  });
});
