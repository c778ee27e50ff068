import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FilledStore, filledStore } from "./filled-store.ts";

const ACLED = fileURLToPath(new URL("../../../packages/formats/fixtures/acled/current/input.csv", import.meta.url));
const FORMS = ["yaml", "json", "jsonl", "csv"];

/** A file of the dataset with one row, in whose cells of words a word is planted. */
function acledWith(word: string): string {
  const [header = ""] = readFileSync(ACLED, "utf8").split("\n");
  const [row = ""] = readFileSync(ACLED, "utf8").split("\n").slice(1);
  const planted = new Map([
    ["event_id_cnty", `VAL${word}`],
    ["notes", `The front said that ${word} fell.`],
    ["source", `${word} Post`],
    ["location", `${word} town`],
    ["admin2", word],
    ["actor1", `${word} Front`],
    ["assoc_actor_1", `${word} Committee`],
    ["tags", word],
  ]);
  const cells = row.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)(?=,|$)/g) ?? [];
  const names = header.split(",");
  return `${header}\n${names.map((name, index) => (planted.has(name) ? `"${planted.get(name)}"` : cells[index])).join(",")}\n`;
}

function everyByteOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((file) => `${file.name}\n${readFileSync(join(file.parentPath, file.name), "utf8")}`).join("\n");
}

let store: FilledStore;
beforeAll(async () => (store = await filledStore()));
afterAll(() => store[Symbol.dispose]());

describe("variorum export of a store with rows that their terms keep on the machine", () => {
  test("holds no byte of such a row, in any form, and says how many records of which source it holds back", async () => {
    const words = fc.stringMatching(/^[a-z]{12}$/).map((word) => `planted${word}`);
    await fc.assert(
      fc.asyncProperty(words, async (word) => {
        writeFileSync(join(store.path, "acled.csv"), acledWith(word));
        expect((await store.run("import", "acled.csv", "--yes")).code).toBe(0);
        expect((await store.run("search", word, "--json")).io.out()).toContain(word);
        for (const form of FORMS) {
          const { code, io } = await store.run("export", "-o", `out-${form}`, "--as", form);
          expect(io.err()).toMatch(/^Held back, since the terms .*: \d+ records of acled\nhint: .*--local-rows$/m);
          expect(everyByteOf(join(store.path, `out-${form}`)).toLowerCase()).not.toMatch(/planted|acled/);
          expect(code).toBe(0);
        }
        const lines = await store.run("export", "--as", "jsonl");
        expect(lines.io.out().toLowerCase()).not.toMatch(/planted|acled/);
      }),
      { numRuns: 2 },
    );
  });

  test("comes back without a change for the rest", async () => {
    await store.run("export", "-o", "rest");
    const { code, io } = await store.run("plan", "rest", "--json");
    expect(JSON.parse(io.out())).toMatchObject({ isEmpty: true, errors: 0 });
    expect(code).toBe(0);
  });

  test.each(["--local-rows", "--everything"])("has them with %s, and comes back without a change", async (option) => {
    const { io: written } = await store.run("export", "-o", "whole", option);
    expect(written.err()).not.toContain("Held back");
    expect(everyByteOf(join(store.path, "whole"))).toContain("planted");
    const { io } = await store.run("plan", "whole", "--json");
    expect(JSON.parse(io.out())).toMatchObject({ isEmpty: true, errors: 0 });
  });
});
