import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

const oxlint = fileURLToPath(new URL("../node_modules/oxlint/bin/oxlint", import.meta.url));
const settings = JSON.parse(readFileSync(new URL("../.oxlintrc.json", import.meta.url), "utf8")) as {
  options: object; // what the linter itself reads; it refuses any other form
};

/** The rules that the linter finds broken in a file with this text. Rules that need types are left out. */
function brokenIn(path: string, text: string): readonly string[] {
  using folder = temporaryFolder({
    ".oxlintrc.json": JSON.stringify({ ...settings, options: { ...settings.options, typeAware: false } }),
    [path]: text,
  });
  const run = spawnSync(process.execPath, [oxlint, "--format", "json", "."], { cwd: folder.path, encoding: "utf8" });
  const report = JSON.parse(run.stdout) as { diagnostics: readonly { code: string }[]; number_of_files: number };
  expect(report.number_of_files).toBe(1);
  return report.diagnostics.map(({ code }) => code);
}

const restricted = ["eslint(no-restricted-imports)"];

describe("the linter's boundaries between packages", () => {
  test.each([
    ["packages/core/src/a.ts", "zod", true],
    ["packages/core/src/a.ts", "./b.ts", true],
    ["packages/core/src/a.ts", "../b.ts", true],
    ["packages/core/src/a.ts", "node:fs", false],
    ["packages/core/src/a.ts", "kysely", false],
    ["packages/core/src/a.ts", "@variorum/store/read", false],
    ["packages/core/src/a.test.ts", "fast-check", true],
    ["packages/store/src/a.ts", "@variorum/core", true],
    ["packages/store/src/a.ts", "@variorum/formats/read", false],
    ["packages/store/src/a.ts", "react", false],
    ["packages/formats/src/a.ts", "@variorum/core", true],
    ["packages/formats/src/a.ts", "@variorum/store/read", false],
    ["packages/formats/src/a.ts", "node:https", false],
    ["packages/extract/src/a.ts", "@variorum/formats/write", false],
    ["apps/cli/src/a.ts", "@variorum/store/write", true],
    ["apps/cli/src/a.ts", "@variorum/formats/read", true],
    ["apps/cli/src/a.ts", "better-sqlite3", false],
    ["apps/reader/src/app/a.ts", "@variorum/core", true],
    ["apps/reader/src/app/a.ts", "@variorum/formats/write", true],
    ["apps/reader/src/app/a.ts", "@variorum/store/read", false],
    ["apps/reader/src/components/a.ts", "@variorum/store/read", false],
    ["apps/reader/src/data/a.ts", "@variorum/store/read", true],
    ["apps/reader/src/data/a.ts", "@variorum/store/write", false],
    ["apps/reader/src/data/a.ts", "@variorum/formats/read", false],
    ["apps/reader/server/a.ts", "@variorum/store/read", true],
    ["apps/reader/server/a.ts", "@variorum/store/write", false],
    ["apps/reader/server/a.ts", "@variorum/formats/read", false],
    ["apps/reader/src/app/a.ts", "next/link", false],
  ])("%s importing %s: allowed is %j", (path, name, isAllowed) => {
    expect(brokenIn(path, `import { x } from "${name}";\nexport const y = x;\n`)).toEqual(isAllowed ? [] : restricted);
  });
});

describe("the linter's other rules of this project", () => {
  test.each([
    [
      "the clock in core",
      "packages/core/src/a.ts",
      "export const now = Date.now();",
      "eslint(no-restricted-properties)",
    ],
    ["chance in core", "packages/core/src/a.ts", "export const x = Math.random();", "eslint(no-restricted-properties)"],
    ["the environment", "packages/store/src/a.ts", "export const x = process.env['A'];", "node(no-process-env)"],
    ["any", "packages/store/src/a.ts", "export const x = (y: any): unknown => y;", "typescript(no-explicit-any)"],
    ["a default export", "packages/store/src/a.ts", "export default 1;", "import(no-default-export)"],
    [
      "a function of 62 lines",
      "packages/store/src/a.ts",
      `export function a(): void {\n${"  a();\n".repeat(60)}}`,
      "eslint(max-lines-per-function)",
    ],
  ])("refuse %s", (_, path, text, code) => {
    expect(brokenIn(path, `${text}\n`)).toEqual([code]);
  });

  test("let env.ts read the environment", () => {
    expect(brokenIn("apps/cli/src/env.ts", "export const home = process.env['HOME'];\n")).toEqual([]);
  });
});
