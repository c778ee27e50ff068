import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { HOSTILE_BUNDLE, HOSTILE_WORDS, PLANTED, REFUSED } from "../../../scripts/hostile-bundle.ts";
import { type TemporaryFolder, temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { inFolder } from "./in-folder.ts";

// What moves the cursor, changes colours or turns the direction of writing.
const TRICKS = /(?!\n)\p{Cc}|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u;

let folder: TemporaryFolder;
const run = async (...words: readonly string[]) => inFolder(folder.path, words);

beforeAll(async () => {
  const changed = (content: string): string => content.replace('at least four"', 'at least two"');
  const again = Object.entries(HOSTILE_BUNDLE).map(([path, content]) => [
    path.replace("hostile/", "changed/"),
    changed(content),
  ]);
  folder = temporaryFolder({ ...HOSTILE_BUNDLE, ...(Object.fromEntries(again) as Record<string, string>) });
  await run("import", "hostile");
});
afterAll(() => folder[Symbol.dispose]());

describe("variorum with a hostile bundle in its store", () => {
  test.each([
    "show clm:hostile-channel",
    "show clm:hostile-channel --cite",
    "show act:hostile-terminal",
    "show act:hostile-bidi",
    "show act:hostile-long",
    "show rep:hostile",
    "show rep:hostile --find hurt",
    "show evt:hostile",
    "search hurt",
    "search red --kind actors",
    "collate evt:hostile",
    "compare act:hostile-script act:hostile-formula --event evt:hostile",
    "stats",
    "verify",
    "check changed",
    "plan changed --full",
    "import hostile",
    "link list",
  ])("prints nothing that a terminal would obey, and nothing restricted: %s", async (words) => {
    const { code, io } = await run(...words.split(" "));
    expect(code).toBe(0);
    const printed = io.out() + io.err();
    expect(printed).not.toBe("");
    expect(printed).not.toMatch(TRICKS);
    expect(printed).not.toContain(PLANTED);
  });

  test.each(["search hurt", "collate evt:hostile"])("cuts a name of 100 kB short: %s", async (words) => {
    expect((await run(...words.split(" "))).io.out().length).toBeLessThan(10_000);
  });

  test.each(["yaml", "json", "jsonl", "csv"])(
    "exports it as %s with nothing restricted, and back without a change",
    async (form) => {
      expect((await run("export", "-o", form, "--as", form)).code).toBe(0);
      for (const file of readdirSync(join(folder.path, form), { recursive: true, withFileTypes: true }))
        if (file.isFile()) expect(readFileSync(join(file.parentPath, file.name), "utf8")).not.toContain(PLANTED);
      expect(JSON.parse((await run("plan", form, "--json")).io.out())).toMatchObject({ isEmpty: true, errors: 0 });
    },
  );

  test("writes no cell that a spreadsheet would run", async () => {
    await run("export", "-o", "tables", "--as", "csv");
    const text = readFileSync(join(folder.path, "tables/actors.csv"), "utf8");
    expect(text).toContain("HYPERLINK(");
    expect(text).not.toMatch(/(?:^|[,\n])"?[=+@\t-]/);
  });

  test("gives programs the very text, as JSON that is ASCII where it would be control", async () => {
    const { io } = await run("show", "act:hostile-terminal", "--json");
    expect(JSON.parse(io.out())).toMatchObject({ note: HOSTILE_WORDS.terminal });
    expect(io.out()).not.toContain("\u001B");
  });
});

describe("variorum import of what no store takes", () => {
  test.each(REFUSED)("refuses it with its code: %s", async (content, code) => {
    using own = temporaryFolder({ "actors.json": content });
    const { code: ended, io } = await inFolder(own.path, ["import", "actors.json"]);
    expect(io.out()).toMatch(new RegExp(`^actors\\.json:1.*: error ${code.replace(".", "\\.")} {2}`, "m"));
    expect(io.out()).not.toMatch(TRICKS);
    expect(ended).toBe(3);
  });
});
