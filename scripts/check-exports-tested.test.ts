import { describe, expect, test } from "vitest";
import { checkExportsTested } from "./check-exports-tested.ts";
import { isGreen } from "./check.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const source = "packages/core/src/values/count.ts";
const tests = "packages/core/src/values/count.test.ts";

describe("checkExportsTested", () => {
  test.each([
    ["a function", "export function parseCount() {}"],
    ["an asynchronous function", "export async function parseCount() {}"],
    ["a constant that can be called", "export const parseCount = () => {};"],
  ])("is red when no test mentions %s, and green when one does", async (_, text) => {
    using untested = temporaryFolder({ [source]: text, [tests]: "parseCounts()" });
    using tested = temporaryFolder({ [source]: text, [tests]: "parseCount()" });
    expect((await checkExportsTested.run(untested.path)).problems).toEqual([
      `${source}: parseCount is exported and no test mentions it`,
    ]);
    expect(isGreen(await checkExportsTested.run(tested.path))).toBe(true);
  });

  test("asks no test to mention data, a schema or a type", async () => {
    using folder = temporaryFolder({
      [source]:
        "export const ACTS = {};\nexport const Count = z.string();\nexport type Count = string;\nexport function parseCount() {}",
      [tests]: "parseCount()",
    });
    expect((await checkExportsTested.run(folder.path)).problems).toEqual([]);
  });

  test("is red when there is nothing to examine", async () => {
    using folder = temporaryFolder({ [tests]: "parseCount()" });
    expect(isGreen(await checkExportsTested.run(folder.path))).toBe(false);
  });
});
