import type { AnyRecord } from "@variorum/core";
import { buildLink, buildPlace } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { search } from "../src/read.ts";
import { mergeRecords, reindex, type WriteStore, withdrawRecord } from "../src/write.ts";
import { rowEvent, rowRecords } from "./dataset-rows.ts";
import { army, front, gazette, RECORDS, town } from "./harbour-records.ts";
import { derivedRows, describeEngines, importRecords, unitOf } from "./stores.ts";

const shared = [front, army, gazette, town];
const renamed = { ...front, names: [{ value: "Reef Front", lang: "en", use: "preferred" as const }] };
const linked = buildLink({ of: "actor", a: front.id, b: army.id, relation: "same_as", judgement: "positive" });
const late = rowRecords(1)
  .slice(-1)
  .map((claim) => ({ ...claim, id: "clm:row-1-late" }) as AnyRecord);

const imports: readonly (readonly [string, readonly (readonly AnyRecord[])[]])[] = [
  ["each event comes whole in a unit", [shared, rowRecords(1), rowRecords(2)]],
  ["a later unit has another claim on an event", [shared, rowRecords(1), late]],
  ["a later unit links the actors that were named", [shared, rowRecords(1), [linked]]],
  ["a claim is restricted", [shared, rowRecords(1, { sensitivity: { level: "restricted", reasons: ["witness"] } })]],
  [
    "an actor is restricted",
    [[{ ...front, sensitivity: { level: "restricted", reasons: [] } }, army, gazette, town], rowRecords(1)],
  ],
  ["events and claims are units of their own", [...shared, ...rowRecords(1), ...rowRecords(2)].map((each) => [each])],
  ["claims stand before their event", [shared, rowRecords(1).slice(2), rowRecords(1).slice(0, 2), rowRecords(2)]],
  [
    "an event is part of another of the import",
    [
      shared,
      [rowEvent(9)],
      [rowEvent(1, { partOf: "evt:row-9" }), ...rowRecords(1).filter(({ kind }) => kind !== "event")],
    ],
  ],
];

/** What every search in the suite finds, with what is derived: to be compared with building it all anew. */
async function derivedOf(store: WriteStore): Promise<unknown> {
  const words = ["killed", "quay", "front", "reef", "army", "clash -army"];
  const found = await Promise.all(
    words.flatMap((each) =>
      (["claims", "events", "actors", "reports"] as const).map(async (kind) => {
        const { entries } = await search(store, { kind, q: each });
        return [each, kind, entries.map(({ id }) => id).toSorted()];
      }),
    ),
  );
  return { rows: await derivedRows(store), found };
}

async function expectAsAnew(store: WriteStore): Promise<void> {
  const before = await derivedOf(store);
  await reindex(store);
  expect(await derivedOf(store)).toEqual(before);
}

const unitsOf = (units: readonly (readonly AnyRecord[])[]) =>
  units.map((records) => ({ ok: true as const, value: unitOf(records), issues: [] }));

describeEngines("what an import derives from its units", (openTest) => {
  test.each(imports)("is what building it anew gives, when %s", async (_case, units) => {
    await using opened = await openTest();
    const { outcome, plan } = await importRecords(opened.store, [], { units: unitsOf(units) });
    expect(outcome.committed).toBe(true);
    const rows = await opened.store.engine.db.selectFrom("question_result").select(["question", "status"]).execute();
    expect(plan.effects.total).toBe(rows.length);
    expect(new Map(plan.effects.first.map(({ question, to }) => [question, to]))).toEqual(
      new Map(rows.map(({ question, status }) => [question, status])),
    );
    await expectAsAnew(opened.store);
  });

  test.each([
    ["an actor has another name", [[renamed], rowRecords(2)]],
    ["an actor gets another name after it was named", [rowRecords(2), [renamed]]],
    ["a claim has another value", [rowRecords(1, { note: "Counted again" }), rowRecords(2)]],
    ["nothing but new rows comes", [rowRecords(2), rowRecords(3)]],
  ] as const)("is what building it anew gives in a store that has rows, when %s", async (_case, units) => {
    await using opened = await openTest();
    await importRecords(opened.store, [], { units: unitsOf([shared, rowRecords(1)]) });
    await importRecords(opened.store, [], { units: unitsOf(units) });
    await expectAsAnew(opened.store);
  });

  test.each<[string, (store: WriteStore) => Promise<unknown>]>([
    ["linked", async (store) => importRecords(store, [linked])],
    ["merged", async (store) => mergeRecords(store, army.id, front.id, { command: "merge" })],
    ["withdrawn", async (store) => withdrawRecord(store, army.id, { reason: "Test", command: "withdraw" })],
  ])("is what building it anew gives, when what the rows name was %s before", async (_case, before) => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, buildPlace({ id: "plc:elsewhere" })]);
    await before(opened.store);
    await importRecords(opened.store, [], { units: unitsOf([rowRecords(1), rowRecords(2)]), method: "dataset" });
    await expectAsAnew(opened.store);
  });
});
