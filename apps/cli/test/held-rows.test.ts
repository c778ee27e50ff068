import { createHash } from "node:crypto";
import { join } from "node:path";
import { type AnyRecord, canonicalJson, type FindHeldRow } from "@variorum/core";
import { loadImporter, type ReadUnit } from "@variorum/formats/read";
import { getChangeNumber } from "@variorum/store/read";
import {
  heldRecords,
  heldRows,
  mergeRecords,
  openForWriting,
  reviewClaims,
  runImport,
  undoChange,
  withdrawRecord,
  type WriteStore,
} from "@variorum/store/write";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../../../scripts/temporary-folder.ts";
import { gedFile } from "./ged-row.ts";

/** Rows of a file, with cells of their own, as a version of the mapping reads them. */
interface Release {
  readonly rows: readonly { readonly id: number; readonly killed: number; readonly name: number }[];
  readonly mapping: string;
}

const ROWS = 4;
const FIRST: Release = { rows: [0, 1, 2, 3].map((id) => ({ id, killed: 0, name: 0 })), mapping: "" };

const release: fc.Arbitrary<Release> = fc
  .array(fc.record({ killed: fc.constantFrom(0, 0, 1), name: fc.constantFrom(0, 0, 1) }), {
    minLength: ROWS,
    maxLength: ROWS,
  })
  .map((cells) => cells.map((each, id) => ({ id, ...each })))
  .chain((rows) => fc.record({ rows: fc.shuffledSubarray(rows), mapping: fc.constantFrom("", "", "", "+") }));

/** Rows that share a conflict, two by two a place, and a side that not all of them call by the same name. */
function fileOf({ rows }: Release): string {
  const cells = rows.map(({ id, killed, name }) => ({
    id: String(1000 + id),
    deaths_a: String(60 + killed),
    side_a: `Government of Mali${name === 0 ? "" : " (again)"}`,
    where_coordinates: `Town ${id % 2}`,
    // A row is told again what was odd about it.
    low: id === 3 ? "99" : "68",
  }));
  return gedFile(cells);
}

/** The units of a release; what is held is mapped too, unless it is looked for. */
async function* unitsOf(given: Release, store: WriteStore, find?: FindHeldRow): AsyncIterable<ReadUnit> {
  const importer = await loadImporter("ucdp-ged");
  const file = { name: "ged.csv", open: () => of(Buffer.from(fileOf(given))) };
  const input = { name: file.name, files: [file], isFolder: false, beside: () => undefined };
  const row = find === undefined ? {} : { row: ofMapping(find, given) };
  for await (const unit of importer.read(input, { ...heldRecords(store), ...row })) {
    if (!unit.ok) yield unit;
    else {
      const records = unit.value.records.map((record) => byMapping(record, given));
      yield { ...unit, value: { ...unit.value, records } };
    }
  }
}

function ofMapping(find: FindHeldRow, { mapping }: Release): FindHeldRow {
  return (stamp) => find({ ...stamp, mapping: stamp.mapping + mapping });
}

function byMapping(record: AnyRecord, { mapping }: Release): AnyRecord {
  if (record.kind !== "report" || record.row === undefined) return record;
  return { ...record, row: { ...record.row, mapping: record.row.mapping + mapping } };
}

interface Way {
  readonly mapsAll: boolean;
  readonly prune: boolean;
  readonly decision: "commit" | "rollback";
}

/** Imports a release. Gives the plan, or why there is none: pruning refuses what others name. */
async function importRelease(store: WriteStore, given: Release, { mapsAll, prune, decision }: Way): Promise<unknown> {
  const source = { id: "ucdp-ged" };
  const units = unitsOf(given, store, mapsAll ? undefined : heldRows(store, source.id));
  const request = { source, method: "dataset", command: "import", inputs: () => [], prune, units } as const;
  try {
    return (await runImport(store, request, async () => decision)).plan;
  } catch (error) {
    return String(error);
  }
}

/** The record with something in it that the dataset does not say. */
function edited(record: AnyRecord): AnyRecord {
  const text = { value: "As a person knows it", lang: "en" };
  if ("names" in record) return { ...record, names: [...record.names, { ...text, use: "alias" }] };
  if (record.kind === "event") return { ...record, label: [text] };
  return { ...record, note: text.value };
}

/** Puts a record as people write it, or as another dataset has it. */
async function putEdited(store: WriteStore, id: string, method: "manual" | "dataset"): Promise<unknown> {
  const record = heldRecords(store).get(id);
  if (record === undefined) return undefined;
  const at = { file: "mine.yaml" };
  const value = { at, records: [edited(record)], raw: new Uint8Array(), locate: () => at };
  const units = of({ ok: true as const, value, issues: [] });
  const request = { source: { id: `by-${method}` }, method, command: "import", inputs: () => [], units } as const;
  return runImport(store, request, async () => "commit");
}

async function review(store: WriteStore, id: string): Promise<unknown> {
  const claim = heldRecords(store).get(id);
  if (claim?.kind !== "claim") return undefined;
  const basedOn = createHash("sha256").update(canonicalJson(claim)).digest("hex");
  const reviewed = { claim: { ...claim, review: { status: "single_reviewed" as const, by: ["A"] } }, basedOn };
  return reviewClaims(store, [reviewed], { command: "review" });
}

async function* of<Value>(value: Value): AsyncIterable<Value> {
  yield value;
}

const details = { command: "test", reason: "Test" };
const IDS = [
  "clm:ucdp-1000-deaths-a",
  "clm:ucdp-1001-when",
  "evt:ucdp-1000",
  "evt:ucdp-1001",
  "rep:ucdp-1001",
  "act:ucdp-9201",
  "act:ucdp-9202",
  "evt:ucdp-conflict-9001",
  "plc:ucdp-country-432",
] as const;

/** What may happen to a record between two imports of its dataset. */
const TOUCHES: Readonly<Record<string, (store: WriteStore, id: string) => Promise<unknown>>> = {
  "a person edits it": async (store, id) => putEdited(store, id, "manual"),
  "another dataset has it": async (store, id) => putEdited(store, id, "dataset"),
  "a person reviews it": review,
  "it is withdrawn": async (store, id) => withdrawRecord(store, id, details),
  "it is merged": async (store, id) => mergeRecords(store, id, OTHER[id] ?? id, details),
};

const OTHER: Readonly<Record<string, string>> = {
  "evt:ucdp-1000": "evt:ucdp-1001",
  "act:ucdp-9201": "act:ucdp-9202",
  "clm:ucdp-1001-when": "clm:ucdp-1000-when",
  "rep:ucdp-1001": "rep:ucdp-1000",
};

type Happening = (store: WriteStore) => Promise<unknown>;

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.values(TOUCHES)), fc.constantFrom(...IDS)).map(
    ([touch, id]): Happening =>
      async (store) =>
        touch(store, id),
  ),
  fc.nat(3).map(
    (back): Happening =>
      async (store) =>
        undoChange(store, getChangeNumber(store) - back, details),
  ),
  fc.tuple(release, fc.boolean()).map(
    ([given, prune]): Happening =>
      async (store) =>
        importRelease(store, given, { mapsAll: false, prune, decision: "commit" }),
  ),
);

/** Checks that leaving out what is held makes no difference to the plan. Gives the number of rows that were held. */
async function expectSamePlans(
  happenings: readonly Happening[],
  { given, prune }: { readonly given: Release; readonly prune: boolean },
): Promise<number> {
  using folder = temporaryFolder();
  const store = await openForWriting(join(folder.path, "store.db"), { create: true });
  try {
    await importRelease(store, FIRST, { mapsAll: true, prune: false, decision: "commit" });
    // What is refused leaves the store as it was.
    for (const happen of happenings) await happen(store).catch(() => undefined);
    const way = { prune, decision: "rollback" } as const;
    const mapped = await importRelease(store, given, { mapsAll: true, ...way });
    expect(await importRelease(store, given, { mapsAll: false, ...way })).toEqual(mapped);
    let held = 0;
    for await (const unit of unitsOf(given, store, heldRows(store, "ucdp-ged")))
      if (unit.ok && unit.value.held !== undefined) held += 1;
    return held;
  } finally {
    await store.close();
  }
}

describe("an import of rows that are held", () => {
  test("leaves every row out that nobody touched", async () => {
    expect(await expectSamePlans([], { given: FIRST, prune: true })).toBe(ROWS);
    expect(await expectSamePlans([], { given: { ...FIRST, mapping: "+" }, prune: true })).toBe(0);
  });

  test.each(Object.entries(TOUCHES))("plans what mapping every row plans, when %s", async (_name, touch) => {
    for (const id of IDS) {
      const held = await expectSamePlans([async (store) => touch(store, id)], { given: FIRST, prune: false });
      expect(held).toBeGreaterThanOrEqual(ROWS - 1);
    }
  });

  test("plans what mapping every row plans, whatever happened since", { timeout: 60_000 }, async () => {
    const happenings = fc.array(happening, { minLength: 1, maxLength: 4 });
    const last = fc.record({ given: fc.oneof(fc.constant(FIRST), release), prune: fc.boolean() });
    let held = 0;
    const property = fc.asyncProperty(happenings, last, async (past, next) => {
      held += await expectSamePlans(past, next);
    });
    await fc.assert(property, { numRuns: 40 });
    expect(held).toBeGreaterThan(10);
  });
});
