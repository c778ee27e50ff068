import { describe, expect, test } from "vitest";
import { checkFileSize } from "./check-file-size.ts";
import { isGreen } from "./check.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const lines = (count: number): string => "x\n".repeat(count);

describe("checkFileSize", () => {
  test.each([
    ["packages/core/src/a.ts", 300],
    ["packages/core/src/a.test.ts", 300],
    ["apps/reader/src/components/a.tsx", 150],
    ["apps/reader/src/components/a.test.tsx", 300],
    ["apps/reader/src/app/page.tsx", 80],
    ["apps/reader/src/app/page.css", 300],
    ["README.md", 120],
  ])("lets %s have %i lines and not one more", async (path, limit) => {
    using fits = temporaryFolder({ [path]: lines(limit) });
    using long = temporaryFolder({ [path]: lines(limit + 1) });
    expect(isGreen(await checkFileSize.run(fits.path))).toBe(true);
    expect((await checkFileSize.run(long.path)).problems).toEqual([`${path}: ${limit + 1} lines, at most ${limit}`]);
  });

  test("is red when there is nothing to examine", async () => {
    using folder = temporaryFolder({ "notes.txt": lines(1000) });
    expect(isGreen(await checkFileSize.run(folder.path))).toBe(false);
  });
});
