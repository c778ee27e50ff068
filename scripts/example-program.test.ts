import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { examplePrograms, promisedOutput } from "./example-program.ts";

test("promisedOutput gives the lines below the heading, and nothing of what follows", () => {
  expect(promisedOutput('// On counts.\n//\n// Prints:\n//   one\n//   two\nimport "x";\n//   three\n')).toBe(
    "one\ntwo",
  );
  expect(promisedOutput("// On counts.\n")).toBe("");
});

describe("the example programs", () => {
  test("are at least two, and import nothing but core", () => {
    const imported = examplePrograms().flatMap(({ source }) =>
      [...source.matchAll(/from "([^"]+)"/gu)].map(([, of]) => of),
    );
    expect(examplePrograms().length).toBeGreaterThanOrEqual(2);
    expect(new Set(imported)).toEqual(new Set(["@variorum/core", "@variorum/core/testing"]));
  });

  test.each(examplePrograms())("$name prints what it says", ({ path, prints }) => {
    const run = spawnSync(process.execPath, [path], { encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout.trimEnd()).toBe(prints);
    expect(prints).not.toBe("");
  });
});
