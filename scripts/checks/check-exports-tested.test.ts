import { describe, expect, test } from "vitest";
import { checkExportsTested, functionsOf } from "./check-exports-tested.ts";
import { isGreen } from "./check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const source = "packages/core/src/index.ts";
const tests = "packages/core/src/values/count.test.ts";

describe("functionsOf", () => {
  test.each([
    ["export function parseCount() {}", ["parseCount"]],
    ["export async function parseCount() {}", ["parseCount"]],
    ["export const buildActor = builder();", ["buildActor"]],
    ['export { Count, parseCount, type Bounds } from "./count.ts";', ["parseCount"]],
    ['export {\n  ACTS,\n  toText as countToText,\n} from "./count.ts";', ["countToText"]],
    ['export type { bounds } from "./count.ts";', []],
  ])("%j → %j", (text, names) => {
    expect(functionsOf(text)).toEqual(names);
  });
});

describe("checkExportsTested", () => {
  test("is red when no test mentions a function of a package, and green when one does", async () => {
    const index = 'export { parseCount } from "./values/count.ts";';
    using untested = temporaryFolder({ [source]: index, [tests]: "parseCounts()" });
    using tested = temporaryFolder({ [source]: index, [tests]: "parseCount()" });
    expect((await checkExportsTested.run(untested.path)).problems).toEqual([
      `${source}: parseCount is exported and no test mentions it`,
    ]);
    expect(isGreen(await checkExportsTested.run(tested.path))).toBe(true);
  });

  test("leaves to their callers the functions that a package keeps to itself", async () => {
    using folder = temporaryFolder({
      [source]: "export function parseCount() {}",
      "packages/core/src/values/words.ts": "export function readWords() {}",
      [tests]: "parseCount()",
    });
    expect((await checkExportsTested.run(folder.path)).problems).toEqual([]);
  });

  test("is red when there is nothing to examine", async () => {
    using folder = temporaryFolder({ [tests]: "parseCount()" });
    expect(isGreen(await checkExportsTested.run(folder.path))).toBe(false);
  });
});
