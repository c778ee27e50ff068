import { describe, expect, test } from "vitest";
import { findDrift } from "./check-drift.ts";
import { isGreen } from "./check.ts";
import { GENERATED_LINE } from "../generators/generator.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const generated = [{ path: "docs/reference/a.md", content: `${GENERATED_LINE}\n\nnew\n` }];

describe("findDrift", () => {
  test("is green when the file on disk is what is generated", () => {
    using folder = temporaryFolder({
      "docs/reference/a.md": `${GENERATED_LINE}\n\nnew\n`,
      "docs/how-to.md": "by hand",
    });
    expect(isGreen(findDrift(folder.path, generated))).toBe(true);
  });

  test.each([
    ["a generated file was edited", { "docs/reference/a.md": "old" }, "docs/reference/a.md: is not up to date"],
    ["a generated file is missing", { "docs/b.md": "by hand" }, "docs/reference/a.md: is missing"],
    [
      "a page was left behind by a generator that is gone",
      { "docs/reference/a.md": `${GENERATED_LINE}\n\nnew\n`, "docs/reference/b.md": `${GENERATED_LINE}\n` },
      "docs/reference/b.md: nothing generates it any more",
    ],
    [
      "a schema was left behind",
      { "docs/reference/a.md": `${GENERATED_LINE}\n\nnew\n`, "packages/core/schema/b.schema.json": "{}" },
      "packages/core/schema/b.schema.json: nothing generates it any more",
    ],
  ])("is red when %s", (_, files, problem) => {
    using folder = temporaryFolder(files);
    expect(findDrift(folder.path, generated).problems).toEqual([expect.stringContaining(problem)]);
  });

  test("is red when nothing is generated", () => {
    using folder = temporaryFolder();
    expect(isGreen(findDrift(folder.path, []))).toBe(false);
  });
});
