import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { type FilledStore, filledStore } from "./filled-store.ts";
import { gedFile } from "./ged-row.ts";
import { runVariorum } from "./run-variorum.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/tinzaouatene-2024", import.meta.url));
const BY = ["--by", "A. Editor"];

/** The example, and a dataset with one row about the same fighting. */
async function twoSources(): Promise<FilledStore> {
  const store = await filledStore();
  writeFileSync(join(store.path, "ged.csv"), gedFile());
  const { code, io } = await store.run("import", "ged.csv");
  if (code !== 0) throw new Error(`the row does not import: ${io.out()}${io.err()}`);
  return store;
}

interface Asked {
  readonly question: string;
  readonly aligned: readonly string[];
  readonly status: string;
  readonly voices: readonly string[];
}

async function questionsOf(store: FilledStore, event: string): Promise<readonly Asked[]> {
  const { io } = await store.run("collate", event, "--json");
  return (JSON.parse(io.out()) as { questions: Asked[] }).questions; // what the command promises
}

async function namesOf(store: FilledStore): Promise<readonly string[]> {
  const { io } = await store.run("link", "list", "--ndjson");
  return io
    .out()
    .trim()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { link: { a: string; b: string } }) // one link a line
    .map(({ link }) => `${link.a} ${link.b}`)
    .toSorted();
}

describe("variorum link", () => {
  test("the real command makes one question of two sources, once their events and actors are linked", () => {
    using folder = temporaryFolder({ "ged.csv": gedFile() });
    const run = (...args: string[]) => runVariorum(folder.path, args);
    expect(run("import", EXAMPLE).code).toBe(0);
    const imported = run("import", "ged.csv");
    expect(imported.stderr).toContain("Perhaps some of these are held already: variorum link propose\n");
    const proposed = run("link", "propose");
    expect(proposed.stderr).toMatch(/events {2}1 new proposal/);
    expect(proposed.code).toBe(0);
    const listed = run("link", "list", "--of", "actors");
    expect(listed.stdout).toContain("act:ucdp-9202  CSP-PSD");
    const link = /^(lnk:\S+) {2}actors.*\n {4}act:csp-psd/m.exec(listed.stdout)?.[1] ?? "none";
    const before = run("collate", "evt:tinzaouatene-2024-07");
    expect(before.stdout).not.toContain("Uppsala");
    expect(run("link", "confirm", link, ...BY).code).toBe(0);
    const confirmed = run("link", "confirm", "evt:tinzaouatene-2024-07", "evt:ucdp-990001", ...BY);
    expect(confirmed.stderr).toMatch(/questions? with another status\nChange \d+ of variorum\.db/);
    const army = ["act:malian-army", "act:ucdp-9201"];
    expect(run("link", "confirm", ...army, ...BY, "--reason", "The dataset names the state for its army").code).toBe(0);
    const collated = run("collate", "evt:tinzaouatene-2024-07");
    const blocks = collated.stdout
      .split("\n\n")
      .filter((block) => block.includes("Malian army: how many people were killed?"));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toContain("Uppsala Conflict Data Program");
    expect(blocks[0]).toContain("CSP-PSD");
  });

  test("propose writes each pair once, and says so when there is nothing new", async () => {
    using store = await twoSources();
    const first = await store.run("link", "propose", "--json");
    expect(JSON.parse(first.io.out())).toMatchObject({
      events: { created: 1, known: 0 },
      actors: { created: 2 },
      places: { created: 2 },
    });
    const again = await store.run("link", "propose");
    expect(again.io.err()).toMatch(/Nothing new to judge\. Nothing was written\.\n$/);
    expect(again.code).toBe(0);
  });

  test("list shows both records and the reasons, filtered by kind, judgement and record", async () => {
    using store = await twoSources();
    await store.run("link", "propose");
    const { io } = await store.run("link", "list", "--of", "events");
    expect(io.out()).toMatch(/^lnk:\S+ {2}events: unsure, /);
    expect(io.out()).toContain("why  Both are dated to the same days: 2024-07-25/2024-07-27.");
    expect(io.err()).toContain("1 link.");
    expect((await store.run("link", "list", "--judgement", "positive", "--of", "actors")).io.err()).toContain(
      "No links.",
    );
    const { io: json } = await store.run("link", "list", "--record", "plc:mali", "--json");
    expect(JSON.parse(json.out())).toMatchObject({
      data: [{ link: { judgement: "unsure" }, a: { kind: "place" }, b: { kind: "place" } }],
      meta: { total: 1, totalExact: true },
    });
  });

  test("confirm aligns questions of two events, and undecide takes them apart again", async () => {
    using store = await twoSources();
    const apart = await questionsOf(store, "evt:ucdp-990001");
    await store.run("link", "confirm", "evt:tinzaouatene-2024-07", "evt:ucdp-990001", ...BY, "--reason", "One battle");
    await store.run("link", "confirm", "act:csp-psd", "act:ucdp-9202", ...BY, "--reason", "One name");
    const joined = await questionsOf(store, "evt:ucdp-990001");
    const killed = joined.filter(({ aligned }) => aligned.some((id) => id.includes("killed")));
    expect(killed).toHaveLength(1);
    expect(killed[0]?.voices).toEqual(expect.arrayContaining(["act:csp-psd", "act:malian-army", "act:ucdp"]));
    for (const pair of [
      ["evt:tinzaouatene-2024-07", "evt:ucdp-990001"],
      ["act:csp-psd", "act:ucdp-9202"],
    ])
      expect((await store.run("link", "undecide", ...pair, ...BY)).code).toBe(0);
    expect(await questionsOf(store, "evt:ucdp-990001")).toEqual(apart);
  });

  test("refuse keeps a pair from ever being proposed again", async () => {
    using store = await twoSources();
    await store.run("link", "propose");
    const before = await namesOf(store);
    expect(before).toContain("act:mali act:ucdp-9201");
    expect((await store.run("link", "refuse", "act:mali", "act:ucdp-9201", ...BY)).io.err()).toMatch(
      /^Kept apart act:mali/,
    );
    await store.run("link", "propose");
    expect(await namesOf(store)).toEqual(before.filter((pair) => pair !== "act:mali act:ucdp-9201"));
  });

  test.each([
    ["nobody is named", ["confirm", "act:csp-psd", "act:ucdp-9202", "--reason", "one"], 2, "Name yourself with --by"],
    ["nothing says why", ["confirm", "act:csp-psd", "act:ucdp-9202", ...BY], 5, "Say why with --reason"],
    ["the kinds differ", ["confirm", "act:csp-psd", "evt:ucdp-990001", ...BY], 5, "Name two records of one kind"],
    ["there is no such link", ["refuse", "lnk:none", ...BY], 2, "variorum link list"],
    ["there is no such kind", ["list", "--of", "claims"], 2, "expected events, actors or places"],
    ["there is no such judgement", ["list", "--judgement", "positiv"], 2, "Did you mean positive?"],
  ] as const)("stops and says what to do, when %s", async (_case, words, exit, hint) => {
    using store = await twoSources();
    const { code, io } = await store.run("link", ...words);
    expect(io.err()).toContain(hint);
    expect(code).toBe(exit);
  });
});

describe("variorum unmerge", () => {
  test("lets the record stand by itself again, and refuses one that was never merged", async () => {
    using store = await filledStore();
    const before = (await store.run("show", "act:maliweb", "--json")).io.out();
    await store.run("merge", "act:maliweb", "act:leral", "--reason", "one site");
    const { code, io } = await store.run("unmerge", "act:maliweb", "--reason", "two sites");
    expect(io.err()).toMatch(/^Took the merge of act:maliweb back\n[^]*Change 3 of variorum\.db/);
    expect(code).toBe(0);
    const after = (await store.run("show", "act:maliweb", "--json")).io.out();
    expect({ ...JSON.parse(after), _change: 0, _version: 0 }).toEqual({
      ...JSON.parse(before),
      _change: 0,
      _version: 0,
    });
    expect((await store.run("unmerge", "act:leral")).code).toBe(5);
  });
});
