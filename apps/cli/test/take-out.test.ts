import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatIds } from "@variorum/formats/read";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gedFile } from "./ged-row.ts";
import { type FilledStore, filledStore } from "./filled-store.ts";

let store: FilledStore;
beforeAll(async () => (store = await filledStore()));
afterAll(() => store[Symbol.dispose]());

describe("variorum export", () => {
  test.each(["yaml", "json", "jsonl", "csv"])("as %s comes back without a change", async (form) => {
    const written = await store.run("export", "-o", form, "--as", form);
    expect(written.code).toBe(0);
    const { code, io } = await store.run("plan", form, "--json");
    const plan = JSON.parse(io.out()) as { isEmpty: boolean; counts: { claim: { same: number } } };
    expect(plan).toMatchObject({ isEmpty: true, errors: 0 });
    expect(plan.counts.claim.same).toBeGreaterThan(70);
    expect(code).toBe(0);
    // A check begins with an empty store.
    const checked = await store.run("check", form, "--json");
    expect(JSON.parse(checked.io.out())).toMatchObject({ errors: 0, rows: { rejected: 0 } });
  });

  test("of some claims brings what they rest on, and nothing that they do without", async () => {
    const countsOf = async (...words: readonly string[]) => {
      const { io } = await store.run("export", "--json", ...words);
      return (JSON.parse(io.out()) as { counts: Readonly<Record<string, number>> }).counts;
    };
    const some = await countsOf("-o", "some", "--where", "topic=killed");
    const whole = await countsOf("-o", "whole");
    for (const kind of ["claim", "actor", "question"]) expect(some[kind] ?? 0, kind).toBeLessThan(whole[kind] ?? 0);
    const checked = await store.run("check", "some", "--json");
    expect(JSON.parse(checked.io.out())).toMatchObject({ errors: 0, rows: { rejected: 0 } });
  });

  test("carries the notice of the sources that its records came from, and of no other", async () => {
    using store = await filledStore();
    writeFileSync(join(store.path, "ged.csv"), gedFile());
    expect((await store.run("import", "ged.csv")).code).toBe(0);
    const headOf = async (...where: readonly string[]): Promise<string> => {
      expect((await store.run("export", "-o", "out", ...where)).code).toBe(0);
      return readFileSync(join(store.path, "out/bundle.yaml"), "utf8");
    };
    expect(await headOf()).toMatch(/notice: .*(?:do not cite.*cite UCDP|cite UCDP.*do not cite)/);
    const one = await headOf("--where", "event=evt:ucdp-990001");
    expect(one).toContain("cite UCDP");
    expect(one).toMatch(/^bundle: export$/m);
    expect(one).toContain("licence: CC-BY-4.0");
    expect(one).not.toContain("do not cite");
    expect(await headOf("--where", "event=evt:tinzaouatene-2024-07")).not.toContain("UCDP");
  });

  test("twice gives the same bytes, and leaves no file of an earlier one", async () => {
    await store.run("export", "-o", "twice");
    const before = readFileSync(join(store.path, "twice/claims.yaml"), "utf8");
    writeFileSync(join(store.path, "twice/links.csv"), "left over\n");
    await store.run("export", "-o", "twice");
    expect(readFileSync(join(store.path, "twice/claims.yaml"), "utf8")).toBe(before);
    expect(readdirSync(join(store.path, "twice"))).not.toContain("links.csv");
  });

  test("writes one record a line to standard output, when asked for that", async () => {
    const { io } = await store.run("export", "--as", "jsonl");
    const kinds = new Set(
      io
        .out()
        .trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { kind: string }).kind),
    );
    expect(kinds).toContain("claim");
    expect(kinds).toContain("passage");
  });

  test("refuses a folder with files of somebody else, and a form that is no stream", async () => {
    const refused = await store.run("export", "-o", ".");
    expect(refused.io.err()).toMatch(/error\[cli\.folder-not-empty\]/);
    expect(refused.code).toBe(2);
    expect((await store.run("export")).code).toBe(2);
  });
});

describe("variorum schema", () => {
  test.each(["bundle", "record", "claim"])("prints the schema of %s as JSON Schema 2020-12", async (name) => {
    const { code, io } = await store.run("schema", name);
    expect(JSON.parse(io.out())).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    expect(code).toBe(0);
  });

  test("names the nearest one, when there is none of that name", async () => {
    const { code, io } = await store.run("schema", "clam");
    expect(io.err()).toContain("hint: Did you mean: variorum schema claim");
    expect(code).toBe(2);
  });
});

describe("variorum formats", () => {
  test("lists what can be read", async () => {
    const { io } = await store.run("formats", "--json");
    const ids = (JSON.parse(io.out()) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual([...formatIds, "article"]);
    expect(ids).toEqual(expect.arrayContaining(["bundle", "ucdp-ged"]));
  });
});
