import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ARTICLE } from "./articles.ts";
import { type FilledStore, filledStore } from "./filled-store.ts";

let store: FilledStore;
beforeAll(async () => {
  store = await filledStore();
  writeFileSync(join(store.path, "article.txt"), ARTICLE);
});
afterAll(() => store[Symbol.dispose]());

interface DraftedRecord {
  readonly kind: string;
  readonly review?: { readonly status: string };
  readonly extraction?: { readonly method: string };
}

describe("variorum draft", () => {
  test("prints each claim with who vouches, its words and where they stand", async () => {
    const { code, io } = await store.run("draft", "article.txt");
    expect(code).toBe(0);
    expect(io.out()).toContain("How many people were killed?");
    expect(io.out()).toContain("at least 3");
    expect(io.err()).toContain("drafted by rules, reviewed by nobody");
  });

  test("heads what belongs to each event, so that no question seems to stand there twice", async () => {
    const text =
      "HARBOUR TOWN, 2 March 2024. Police said three people were killed in a fire on Friday. In 2019 police said nine people were killed.\n";
    writeFileSync(join(store.path, "events.txt"), text);
    const lines = (await store.run("draft", "events.txt")).io.out().split("\n");
    const heads = lines.filter((line) => / {3}evt:[0-9a-f]{20}$/u.test(line));
    const questions = lines.filter((line) => line === "How many people were killed?");
    expect([heads.length, questions.length]).toEqual([2, 2]);
    expect(heads[0]).toMatch(/^Fire, /u);
  });

  test("writes a bundle that imports like any other, and gives the same ids each time", async () => {
    expect((await store.run("draft", "article.txt", "-o", "drafts")).code).toBe(0);
    const first = await store.run("import", "drafts");
    expect(first.code).toBe(0);
    expect((await store.run("draft", "article.txt", "-o", "drafts")).code).toBe(0);
    const again = await store.run("plan", "drafts", "--json");
    expect(JSON.parse(again.io.out())).toMatchObject({ isEmpty: true, errors: 0 });
    expect((await store.run("verify")).code).toBe(0);
  });

  test("writes claims in the order of the text, for whoever edits them beside it", async () => {
    expect((await store.run("draft", "article.txt", "-o", "ordered.yaml")).code).toBe(0);
    const bundle = readFileSync(join(store.path, "ordered.yaml"), "utf8");
    const starts = [...bundle.matchAll(/^    at: \[(\d+),/gmu)].map(([, start]) => Number(start));
    expect(starts.length).toBeGreaterThanOrEqual(3);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test("says that it names records of the store, and how to look at it beside them", async () => {
    const text = "The Malian army said three soldiers were killed near Kidal on 3 May 2024.";
    writeFileSync(join(store.path, "army.txt"), text);
    const drafted = await store.run("draft", "army.txt", "-o", "army");
    expect(drafted.io.err()).toMatch(/names \d+ records? of the store.*variorum plan army\n/);
    const checked = await store.run("check", "army");
    expect(checked.code).toBe(3);
    expect(checked.io.err()).toContain("A check knows these files alone");
    expect(checked.io.err()).toContain("variorum plan army\n");
    expect(JSON.parse((await store.run("plan", "army", "--json")).io.out())).toMatchObject({ errors: 0 });
  });

  test("gives a program the records, unreviewed and read by rules", async () => {
    const { io } = await store.run("draft", "article.txt", "--json");
    const { records } = JSON.parse(io.out()) as { records: readonly DraftedRecord[] };
    const claims = records.filter(({ kind }) => kind === "claim");
    expect(claims.length).toBeGreaterThanOrEqual(3);
    for (const claim of claims) {
      expect(claim).toMatchObject({ review: { status: "unreviewed" }, extraction: { method: "rule" } });
    }
  });

  test.each([
    ["no text", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe]), "text.not-well-formed"],
    ["a text with a NUL", Buffer.from("Two died.\0"), "text.nul"],
  ])("refuses %s, and says what to do", async (_title, bytes, code) => {
    writeFileSync(join(store.path, "broken.txt"), bytes);
    const ended = await store.run("draft", "broken.txt");
    expect(ended.code).toBe(3);
    expect(ended.io.err()).toContain(code);
    expect(ended.io.err()).toContain("hint:");
    expect(ended.io.err().includes("name its encoding with --encoding")).toBe(code === "text.not-well-formed");
  });

  test("refuses a folder, which holds more than one article", async () => {
    mkdirSync(join(store.path, "articles"), { recursive: true });
    const ended = await store.run("draft", "articles");
    expect([ended.code, ended.io.err()]).toEqual([3, expect.stringContaining("expected the file of one article")]);
  });

  test("says that only English is read so far, and drafts the report", async () => {
    writeFileSync(
      join(store.path, "french.txt"),
      "Le porte-parole de la coalition a déclaré vendredi que sept de ses hommes étaient morts dans les combats, et que douze autres étaient blessés.\n",
    );
    const { code, io } = await store.run("draft", "french.txt", "--json");
    const { records, notes } = JSON.parse(io.out()) as { records: readonly DraftedRecord[]; notes: readonly string[] };
    expect(code).toBe(0);
    expect(records.filter(({ kind }) => kind === "claim")).toEqual([]);
    expect(notes.join(" ")).toContain("English only so far");
  });
});
