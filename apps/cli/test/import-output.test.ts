import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../packages/formats/fixtures/ucdp-ged/${name}`, import.meta.url)), "utf8");
const files = { "january.csv": fixture("current/input.csv"), "february.csv": fixture("candidate-month/input.csv") };

const ROWS = /^ucdp-ged {2}\d+ rows? read = \d+ accepted \+ \d+ rejected/m;
const TOTALS = /^totals {4}deaths low \d+/m;

describe("variorum import, what it tells", () => {
  test("is the rows and the totals, also where there is nothing to do", async () => {
    using folder = temporaryFolder(files);
    await inFolder(folder.path, ["import", "january.csv"]);
    const { io, code } = await inFolder(folder.path, ["import", "january.csv"]);
    expect(io.err()).toMatch(ROWS);
    expect(io.err()).toMatch(TOTALS);
    expect(io.err()).toMatch(/41 claims unchanged\. Nothing to do\. \(\d/);
    expect(code).toBe(0);
  });

  test("is the rows, also where nothing was written for errors", async () => {
    const [header = "", row = ""] = files["february.csv"].split("\n");
    using folder = temporaryFolder({ "twice.csv": `${header}\n${row}\n${row}\n` });
    const { io, code } = await inFolder(folder.path, ["import", "twice.csv"]);
    expect(io.err()).toContain("2 rows read = 1 accepted + 1 rejected · 1 error (row.duplicate 1)");
    expect(code).toBe(3);
  });

  test("counts what is wrong several times in one row as one row", async () => {
    const [header = ""] = files["february.csv"].split("\n");
    using folder = temporaryFolder({ "empty.csv": `${header}\n${",".repeat(48)}\n` });
    const { io } = await inFolder(folder.path, ["check", "empty.csv"]);
    expect(io.out()).toMatch(/number\.unreadable .* {2}\(\d more in this row\)\n/);
    expect(io.out()).not.toContain("more rows");
  });

  test.each([
    ["y", 0],
    ["n", 0],
  ])("stands before the question, and once, when the answer is %j", async (answer, code) => {
    using folder = temporaryFolder(files);
    await inFolder(folder.path, ["import", "january.csv"]);
    const asked = await inFolder(folder.path, ["import", "february.csv"], "", { isTerminal: true, answers: [answer] });
    const told = asked.io.err();
    expect(told.match(new RegExp(ROWS, "gm"))).toHaveLength(1);
    expect(told.search(TOTALS)).toBeLessThan(told.indexOf("Plan against"));
    expect(asked.io.asked).toHaveLength(1);
    expect(asked.code).toBe(code);
  });
});

describe("variorum import --encoding", () => {
  test("refuses an encoding that there is none of", async () => {
    const { io, code } = await inFolder("/nowhere", ["import", "a.csv", "--encoding", "utf-7"]);
    expect(io.err()).toContain("such as windows-1252, utf-16le");
    expect(code).toBe(2);
  });
});

describe("variorum apply of a plan that is stale", () => {
  test("names the command that makes the same plan again", async () => {
    using folder = temporaryFolder(files);
    await inFolder(folder.path, ["import", "january.csv"]);
    await inFolder(folder.path, ["plan", "february.csv", "--prune", "-o", "feb.json"]);
    await inFolder(folder.path, ["undo", "1"]);
    const { io, code } = await inFolder(folder.path, ["apply", "feb.json"]);
    expect(io.err()).toContain("hint: Make it again: variorum plan february.csv --prune -o feb.json\n");
    expect(code).toBe(5);
  });
});
