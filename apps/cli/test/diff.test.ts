import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { gedFile } from "./ged-row.ts";
import { inFolder } from "./in-folder.ts";

/** Two releases of a dataset: in the second a figure is another, and a row is new. */
async function twoReleases() {
  const folder = temporaryFolder({ "ged.csv": gedFile() });
  const run = (...argv: readonly string[]) => inFolder(folder.path, argv);
  await run("import", "ged.csv");
  writeFileSync(
    join(folder.path, "ged.csv"),
    gedFile([{ deaths_a: "64", best: "72", high: "72", low: "72" }, { id: "990002" }]),
  );
  const { code, io } = await run("import", "ged.csv", "--yes");
  if (code !== 0) throw new Error(`the second release does not import: ${io.err()}`);
  return { run, [Symbol.dispose]: () => folder[Symbol.dispose]() };
}

describe("variorum diff", () => {
  test("tells what is new and what changed, field by field", async () => {
    using store = await twoReleases();
    const { code, io } = await store.run("diff", "1", "2");
    expect(io.out()).toMatch(/^\+ evt:ucdp-990002$/m);
    expect(io.out()).toMatch(/^~ clm:ucdp-990001-deaths-a {3}value {3}.*60.* → .*64/m);
    expect(io.out()).not.toContain("act:ucdp-9201");
    expect(io.err()).toMatch(/^\d+ records between change 1 and change 2: \d+ created · \d+ changed\n$/);
    expect(code).toBe(0);
  });

  test("goes the other way, when the later state is named first", async () => {
    using store = await twoReleases();
    const { io } = await store.run("diff", "2", "1");
    expect(io.out()).toMatch(/^- evt:ucdp-990002$/m);
    expect(io.out()).toMatch(/^~ clm:ucdp-990001-deaths-a {3}value {3}.*64.* → .*60/m);
  });

  test("takes dates, and says when there is no difference", async () => {
    using store = await twoReleases();
    const today = new Date().toISOString().slice(0, 10);
    const { code, io } = await store.run("diff", today, "2");
    expect(io.err()).toBe("No difference between change 2 and change 2.\n");
    expect({ code, out: io.out() }).toEqual({ code: 0, out: "" });
  });

  test.each(["0", "2001-01-01"])("takes %s for the store before anything was in it", async (state) => {
    using store = await twoReleases();
    const { code, io } = await store.run("diff", state, "2");
    expect(io.out()).toMatch(/^\+ evt:ucdp-990001$/m);
    expect(io.out()).not.toMatch(/^[-~]/m);
    expect(io.err()).toMatch(/^\d+ records between the empty store and change 2: \d+ created\n$/);
    expect(code).toBe(0);
    expect((await store.run("diff", "2", state)).io.out()).toMatch(/^- evt:ucdp-990001$/m);
  });

  test("gives one document, or one object a line", async () => {
    using store = await twoReleases();
    const document = JSON.parse((await store.run("diff", "1", "2", "--json")).io.out());
    const lines = (await store.run("diff", "1", "2", "--ndjson")).io.out().trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(document.differences);
    expect(document).toMatchObject({ from: 1, to: 2, counts: { withdrawn: 0 } });
  });

  test.each([["3"], ["2001-02-30"], ["yesterday"]])("refuses %s, which is no state of the store", async (state) => {
    using store = await twoReleases();
    expect((await store.run("diff", "1", state)).code).toBe(2);
  });
});
