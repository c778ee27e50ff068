import { type AnyRecord, canonicalJson, type Lookup } from "@variorum/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import bundle from "../src/bundle.ts";
import { type BundleForm, type BundleSource, writeBundle, type WriteBundleOptions } from "../src/write.ts";
import { loadImporter } from "../src/registry.ts";
import { fixtures } from "./fixtures.ts";
import { all, inputFrom, inputOf } from "./folder-input.ts";
import { anyWorld, type World } from "./record-arbitraries.ts";
import { fileURLToPath } from "node:url";

const FORMS = ["yaml", "json", "jsonl", "csv"] as const satisfies readonly BundleForm[];
const example = fileURLToPath(new URL("../../../examples/tinzaouatene-2024", import.meta.url));

describe("writeBundle", () => {
  test.each(FORMS)("gives %s from which readBundle reads the same records, whatever they hold", async (form) => {
    await fc.assert(
      fc.asyncProperty(anyWorld, fc.constantFrom("travelling", "all"), async (world, texts) => {
        const read = await readBack(await written(world, { form, texts }));
        expect(byId(read.records)).toEqual(byId(world.records));
      }),
      { numRuns: 100 },
    );
  });

  test("gives tables that change nothing, when they are read over the records they were written from", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorld, async (world) => {
        const read = await readBack(await written(world, { form: "csv", texts: "all" }), lookupOf(world));
        for (const [id, record] of byId(read.records)) expect(record, id).toBe(byId(world.records).get(id));
      }),
      { numRuns: 40 },
    );
  });

  test.each(FORMS)("gives the example back as %s", async (form) => {
    const world = await readBack(inputOf(example));
    const read = await readBack(inputFrom(await filesOf(world, { form, texts: "travelling" }), true));
    expect(byId(read.records)).toEqual(byId(world.records));
    expect(read.texts).toEqual(world.texts);
  });

  test.each(
    FORMS.flatMap((form) => fixtures.map((fixture) => [form, `${fixture.format}/${fixture.name}`, fixture] as const)),
  )("gives %s from which the rows of %s are read again", async (form, _title, { format, input }) => {
    const importer = await loadImporter(format);
    const units = await all(importer.read(input));
    const world = {
      records: units.flatMap((unit) => (unit.ok ? unit.value.records : [])),
      texts: new Map(units.flatMap((unit) => (unit.ok ? [...(unit.value.texts ?? [])] : []))),
    };
    if (world.records.length === 0) return;
    const read = await readBack(inputFrom(await filesOf(world, { form, texts: "all" }), true));
    expect(byId(read.records)).toEqual(byId(world.records));
  });

  test("gives the same files again, when the same records are written", async () => {
    const world = await readBack(inputOf(example));
    const options = { form: "yaml", texts: "travelling" } as const;
    expect(await filesOf(world, options)).toEqual(
      await filesOf(await readBack(inputFrom(await filesOf(world, options), true)), options),
    );
  });

  test("leaves the text out and writes hash, bytes and length, when it may not travel", async () => {
    const isLocal = ({ records }: World): boolean =>
      records.some(
        (record) => record.id === "rep:told" && record.kind === "report" && record.licence.textStorage === "local_only",
      );
    const [world] = fc.sample(anyWorld.filter(isLocal), 1);
    if (world === undefined) throw new Error("no world");
    const files = await filesOf(world, { form: "yaml", texts: "travelling" });
    expect(Object.keys(files).filter((name) => name.endsWith(".txt"))).toEqual([]);
    expect(files["reports.yaml"]).toContain([...world.texts.keys()][0]);
    expect(await filesOf(world, { form: "yaml", texts: "all" })).toHaveProperty("reports/told.txt");
  });
});

async function written(world: World, options: WriteBundleOptions): Promise<ReturnType<typeof inputFrom>> {
  return inputFrom(await filesOf(world, options), true);
}

async function filesOf(
  { records, texts }: World,
  options: WriteBundleOptions,
): Promise<Readonly<Record<string, string>>> {
  const source: BundleSource = {
    head: { bundle: "round", lang: "en" },
    recordsOf: (kind) => records.filter((record) => record.kind === kind).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    lookup: lookupOf({ records, texts }),
  };
  const files: Record<string, string> = {};
  for await (const { path, chunks } of writeBundle(source, options)) files[path] = (await all(chunks)).join("");
  return files;
}

function lookupOf({ records, texts }: World): Lookup {
  const known = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  return { get: (id) => known.get(id), text: (sha256) => texts.get(sha256) };
}

async function readBack(input: ReturnType<typeof inputFrom>, held?: Lookup): Promise<World> {
  const records: AnyRecord[] = [];
  const texts = new Map<string, string>();
  for await (const unit of bundle.read(input, held)) {
    if (!unit.ok) throw new Error(JSON.stringify(unit.issues));
    records.push(...unit.value.records);
    for (const [sha256, text] of unit.value.texts ?? []) texts.set(sha256, text);
  }
  return { records, texts };
}

/** Records by id; passages that no record names have no form of their own. */
function byId(records: readonly AnyRecord[]): ReadonlyMap<string, string> {
  const named = JSON.stringify(records.filter(({ kind }) => kind !== "passage"));
  return new Map(
    records
      .filter(({ id, kind }) => kind !== "passage" || named.includes(id))
      .map((record) => [record.id, canonicalJson(record)]),
  );
}
