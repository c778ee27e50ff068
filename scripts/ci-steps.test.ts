import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const steps = fileURLToPath(new URL("../.ci/steps.sh", import.meta.url));

function runSteps(script: string): { last: string | undefined; status: number | null } {
  const run = spawnSync("bash", ["-c", `set -u\n. "${steps}"\n${script}`], { encoding: "utf8" });
  return { last: run.stdout.trimEnd().split("\n").at(-1), status: run.status };
}

const says = (words: string, code = 0): string => `bash -c 'echo "${words}"; exit ${code}'`;

describe(".ci/steps.sh", () => {
  test.each([
    [
      "steps that end well are added up",
      `step plain a true; step tests b ${says("3 passed, 0 failed")}`,
      "4 passed, 0 failed",
      0,
    ],
    ["tests fail", `step tests a ${says("3 passed, 2 failed", 1)}`, "3 passed, 2 failed", 1],
    ["tests say failed and end well", `step tests a ${says("3 passed, 2 failed")}`, "3 passed, 2 failed", 1],
    ["tests end badly after good counts", `step tests a ${says("3 passed, 0 failed", 1)}`, "3 passed, 1 failed", 1],
    ["tests say no counts", `step tests a ${says("all fine")}`, "0 passed, 1 failed", 1],
    ["there was no test", `step tests a ${says("0 passed, 0 failed")}`, "0 passed, 1 failed", 1],
    [
      "skipped tests are told beside the counts",
      `step tests a ${says("3 passed, 0 failed, 1 skipped")}`,
      "3 passed, 0 failed",
      0,
    ],
    ["a step ends badly and the next one is well", "step plain a false; step plain b true", "1 passed, 1 failed", 1],
    ["a command does not exist", "step plain a no-such-command", "0 passed, 1 failed", 1],
    ["there was no step", "", "0 passed, 1 failed", 1],
  ])("when %s", (_, script, last, status) => {
    expect(runSteps(`${script}\nreport`)).toEqual({ last, status });
  });

  test("when the run ends before its report", () => {
    expect(runSteps("step plain a true; echo $not_set\nreport")).toEqual({ last: "1 passed, 1 failed", status: 1 });
  });
});
