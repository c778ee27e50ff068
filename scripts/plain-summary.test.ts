import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

const reporter = fileURLToPath(new URL("plain-summary.ts", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));

function lastLineOf(files: Readonly<Record<string, string>>): { line: string | undefined; status: number | null } {
  using folder = temporaryFolder(files);
  const run = spawnSync(process.execPath, [vitest, "run", "--root", folder.path, "--globals", "--reporter", reporter], {
    encoding: "utf8",
  });
  return { line: run.stdout.trimEnd().split("\n").at(-1), status: run.status };
}

describe("PlainSummary", () => {
  test("counts the tests that passed", () => {
    expect(lastLineOf({ "a.test.js": "test('one', () => {}); test('two', () => {});" })).toEqual({
      line: "2 passed, 0 failed",
      status: 0,
    });
  });

  test("counts a failing test, a file that does not load and an error outside every test as failed", () => {
    const files = {
      "failing.test.js": "test('red', () => expect(1).toBe(2)); test('green', () => {});",
      "loading.test.js": "import './nowhere.js'; test('never reached', () => {});",
      "throwing.test.js":
        "test('green', async () => { setTimeout(() => { throw new Error('late'); }); await new Promise((done) => setTimeout(done, 50)); });",
    };
    expect(lastLineOf(files)).toEqual({ line: "2 passed, 3 failed", status: 1 });
  });

  test("says failed when there was no test at all", () => {
    expect(lastLineOf({ "readme.md": "nothing" })).toEqual({ line: "0 passed, 1 failed", status: 1 });
  });
});
