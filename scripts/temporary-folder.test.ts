import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";

describe("temporaryFolder", () => {
  test("holds its files, and is gone when the block ends", () => {
    let path = "";
    {
      using folder = temporaryFolder({ "a/b.txt": "words" });
      path = folder.path;
      expect(readFileSync(join(path, "a/b.txt"), "utf8")).toBe("words");
    }
    expect(existsSync(path)).toBe(false);
  });
});
