import { describe, expect, test } from "vitest";
import { findLongFiles } from "./check-file-size.ts";
import { isGreen } from "./check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const lines = (count: number): string => "x\n".repeat(count);

describe("findLongFiles", () => {
  test.each([
    ["packages/core/src/a.ts", 300],
    ["packages/core/src/a.test.ts", 300],
    ["apps/reader/src/components/a.tsx", 150],
    ["apps/reader/src/components/a.test.tsx", 300],
    ["apps/reader/src/app/page.tsx", 80],
    ["apps/reader/src/app/page.css", 300],
    ["README.md", 120],
  ])("lets %s have %i lines and not one more", (path, limit) => {
    using fits = temporaryFolder({ [path]: lines(limit) });
    using long = temporaryFolder({ [path]: lines(limit + 1) });
    expect(isGreen(findLongFiles(fits.path, {}))).toBe(true);
    expect(findLongFiles(long.path, {}).problems).toEqual([`${path}: ${limit + 1} lines, at most ${limit}`]);
  });

  test("lets a file that is excepted be longer, as long as there is one", () => {
    using folder = temporaryFolder({ "a.ts": lines(301) });
    expect(findLongFiles(folder.path, { "a.ts": "a table" }).problems).toEqual([]);
    expect(findLongFiles(folder.path, { "a.ts": "a table", "b.ts": "gone" }).problems).toEqual([
      "b.ts: is excepted from the limit and does not exist",
    ]);
  });

  test("is red when there is nothing to examine", () => {
    using folder = temporaryFolder({ "notes.txt": lines(1000) });
    expect(isGreen(findLongFiles(folder.path, {}))).toBe(false);
  });
});
