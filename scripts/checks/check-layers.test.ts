import { describe, expect, test } from "vitest";
import { checkLayers, layers } from "./check-layers.ts";
import { isGreen, type CheckResult } from "./check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

type Files = Record<string, string>;

/** A workspace in which every layer has its manifest and one source, with these files put over it. */
async function run(over: Files = {}, without: readonly string[] = []): Promise<CheckResult> {
  const files: Files = {};
  for (const [name, { folder, doors }] of Object.entries(layers)) {
    const exports = Object.fromEntries((doors ?? []).map((door) => [door, `./src/${door}.ts`]));
    files[`${folder}/package.json`] = JSON.stringify({ name, ...(doors === undefined ? {} : { exports }) });
    files[`${folder}/src/index.ts`] = 'export { one } from "./one.ts";';
  }
  const kept = Object.entries({ ...files, ...over }).filter(([path]) => !without.includes(path));
  using folder = temporaryFolder(Object.fromEntries(kept));
  return checkLayers.run(folder.path);
}

const core = (more: object): Files => ({
  "packages/core/package.json": JSON.stringify({
    name: "@variorum/core",
    exports: { ".": "./a.ts", "./testing": "./b.ts" },
    ...more,
  }),
});

describe("checkLayers", () => {
  test("is green when every manifest fits the table, and a test takes what lies with the scripts", async () => {
    const test = 'import { temporaryFolder } from "../../../scripts/temporary-folder.ts";';
    const result = await run({ "packages/store/src/a.test.ts": test });
    expect(result.problems).toEqual([]);
    expect(isGreen(result)).toBe(true);
  });

  test.each<[string, Files, string]>([
    [
      "core depends on a package of the workspace",
      core({ devDependencies: { "@variorum/store": "workspace:*" } }),
      "packages/core/package.json: may not depend on @variorum/store",
    ],
    [
      "core depends on a third library",
      core({ dependencies: { zod: "1", lodash: "1" } }),
      "packages/core/package.json: may depend on zod and edtf only, not on lodash",
    ],
    [
      "the reader brings an engine of its own",
      { "apps/reader/package.json": '{ "name": "@variorum/reader", "dependencies": { "better-sqlite3": "1" } }' },
      "apps/reader/package.json: may not depend on better-sqlite3",
    ],
    [
      "the store opens a third door",
      {
        "packages/store/package.json":
          '{ "name": "@variorum/store", "exports": { ".": "a", "./read": "b", "./write": "c" } }',
      },
      "packages/store/package.json: has the doors . ./read ./write, expected ./read ./write",
    ],
    [
      "a source reaches into another package",
      { "packages/store/src/a.ts": 'import { b } from "../../core/src/b.ts";' },
      "packages/store/src/a.ts: imports packages/core/src/b.ts; another package is imported by its name",
    ],
    [
      "a package is in no layer",
      { "packages/drawer/package.json": '{ "name": "@variorum/drawer" }' },
      "packages/drawer/package.json: @variorum/drawer is not in the table of layers",
    ],
  ])("is red when %s", async (_, files, problem) => {
    expect((await run(files)).problems).toEqual([problem]);
  });

  test("is red when a package is missing", async () => {
    const result = await run({}, ["packages/formats/package.json"]);
    expect(result.problems).toEqual(["packages/formats/package.json: @variorum/formats was not found"]);
  });

  test("is red when there is nothing to examine", async () => {
    using folder = temporaryFolder();
    expect(isGreen(await checkLayers.run(folder.path))).toBe(false);
  });
});
