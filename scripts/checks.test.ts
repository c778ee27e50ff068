import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Check } from "./checks/check.ts";
import { describeResult, runChecks } from "./checks.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const check: Check = { name: "layers", promise: "all is well", run: () => ({ examined: {}, problems: [] }) };

describe("describeResult", () => {
  test.each([
    [{ examined: { files: 2 }, problems: [] }, "ok     layers: all is well (2 files)"],
    [{ examined: { files: 2 }, problems: ["a: wrong"] }, "FAILED layers: all is well (2 files)\n       a: wrong"],
    [{ examined: { files: 0 }, problems: [] }, "FAILED layers: all is well (0 files)"],
  ])("%j → %j", (result, line) => {
    expect(describeResult(check, result)).toBe(line);
  });
});

describe("runChecks", () => {
  test("fails in an empty folder, and adds up", async () => {
    using folder = temporaryFolder();
    const lines: string[] = [];
    expect(await runChecks(folder.path, ["layers", "marks"], (line) => lines.push(line))).toBe(false);
    expect(lines.at(-1)).toBe("0 passed, 2 failed");
  });

  test("fails for the name of a check that does not exist", async () => {
    using folder = temporaryFolder({ "a.ts": "export {};" });
    const lines: string[] = [];
    expect(await runChecks(folder.path, ["marks", "maks"], (line) => lines.push(line))).toBe(false);
    expect(lines.at(-1)).toBe("1 passed, 1 failed");
  });

  test("knows every check that there is a file for", () => {
    const list = readFileSync(new URL("checks.ts", import.meta.url), "utf8");
    const files = readdirSync(new URL("checks/", import.meta.url)).filter((name) => /^check-[a-z-]+\.ts$/u.test(name));
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) expect(list).toContain(`from "./checks/${name}"`);
  });
});
