import { describe, expect, test } from "vitest";
import { checkMarks } from "./check-marks.ts";
import { isGreen } from "./check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("checkMarks", () => {
  test.each([
    ["a.ts", "const many: Company = {}; // for any caller, as anybody would"],
    ["a.ts", "stream.skip(1); results.only;"],
    ["a.ts", "// oxlint-disable-next-line no-console -- the command talks to the terminal"],
    ["a.md", "See apps/reader/src/home/page.tsx and https://example.org/work/rules."],
    ["packages/core/src/a.test.ts", "const now = new Date();"],
    ["packages/store/src/a.ts", "const now = new Date();"],
  ])("lets %s say %s", async (path, text) => {
    using folder = temporaryFolder({ [path]: text });
    const result = await checkMarks.run(folder.path);
    expect(result.problems).toEqual([]);
    expect(isGreen(result)).toBe(true);
  });

  test.each([
    ["a.ts", "// TODO: later"],
    ["a.ts", "throw new Error('Not implemented');"],
    ["a.md", "cd /home/alice/variorum"],
    ["a.json", '{ "path": "/Users/alice" }'],
    ["a.yaml", "registry: https://registry.example.org/"],
    ["a.ts", "function read(row: any) {}"],
    ["a.ts", "const row = text as any;"],
    ["a.ts", "const rows: Map<string, any> = new Map();"],
    ["a.ts", "let row: any"],
    ["a.ts", "// @ts-expect-error"],
    ["a.ts", "/* oxlint-disable no-console */"],
    ["a.test.ts", "test.only('one', () => {});"],
    ["a.test.ts", "describe.skip('one', () => {});"],
    ["packages/core/src/a.ts", "const now = new Date();"],
  ])("is red when %s says %s", async (path, text) => {
    using folder = temporaryFolder({ [path]: `\n${text}\n` });
    const { problems } = await checkMarks.run(folder.path);
    expect(problems).toEqual([expect.stringContaining(`${path}:2: `)]);
  });

  test("is red when there is nothing to examine", async () => {
    using folder = temporaryFolder();
    expect(isGreen(await checkMarks.run(folder.path))).toBe(false);
  });
});
