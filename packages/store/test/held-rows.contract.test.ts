import type { AnyRecord } from "@variorum/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { heldRows, type ImportUnit, undoChange, withdrawRecord, type WriteStore } from "../src/write.ts";
import { getChangeNumber } from "../src/read.ts";
import { sha256 } from "../src/sha256.ts";
import { rowRecords } from "./dataset-rows.ts";
import { army, front, gazette, town } from "./harbour-records.ts";
import { describeEngines, importRecords, unitOf } from "./stores.ts";

const ROWS = 4;
const shared = [front, army, gazette, town];

/** Rows of a dataset as units. */
function rowUnits(killed: readonly number[]): readonly ImportUnit[] {
  return killed.map((each, row) => {
    const value = { ...unitOf([...sharedBy(row), ...rowRecords(row, { killed: each })]), ...ofRow(row) };
    return { ok: true, value, issues: [] };
  });
}

/** The same rows as an importer gives them that leaves those unmapped which the store holds. */
function* heldUnits(store: WriteStore, killed: readonly number[]): Generator<ImportUnit> {
  const find = heldRows(store, dataset.source.id);
  for (const [row, unit] of rowUnits(killed).entries()) {
    const stamp = { report: `rep:row-${row}`, event: `evt:row-${row}`, mapping: "test/1" };
    const held = find({ ...stamp, sha256: sha256(`${row},${killed[row]}`) });
    if (held === undefined) yield unit;
    else yield { ok: true, value: { ...unitOf(sharedBy(row)), ...ofRow(row), held }, issues: [] };
  }
}

/** The first row gives what all share, as it does in a file. */
const sharedBy = (row: number): readonly AnyRecord[] => (row === 0 ? shared : []);
const ofRow = (row: number) => ({ followsFromRow: { event: `evt:row-${row}` } });

const dataset = { source: { id: "rows" }, method: "dataset" } as const;
const claimOfRow = (row: number, overrides: Readonly<Record<string, unknown>> = {}): AnyRecord =>
  rowRecords(row, overrides).at(-1) ?? front;

/** What may happen to the records of a row between two imports of its file. */
const EVENTS: Readonly<Record<string, (store: WriteStore, row: number) => Promise<unknown>>> = {
  "a person reviews a claim": async (store, row) =>
    importRecords(store, [claimOfRow(row, { review: { status: "single_reviewed", by: ["A"] } })]),
  "another dataset has the claim": async (store, row) =>
    importRecords(store, [claimOfRow(row, { note: "Else" })], {
      source: { id: "other" },
      method: "dataset",
    }),
  "a claim is withdrawn": async (store, row) =>
    withdrawRecord(store, claimOfRow(row).id, { reason: "Test", command: "withdraw" }).catch(() => undefined),
  "the file changes in the row": async (store, row) =>
    importRecords(store, [], {
      ...dataset,
      units: rowUnits(Array.from({ length: ROWS }, (_, n) => (n === row ? 9 : 5))),
    }),
  "the last change is taken back": async (store) =>
    undoChange(store, getChangeNumber(store), { command: "undo" }).catch(() => undefined),
};

describeEngines("an import of rows that are held", (openTest) => {
  test("plans what comparing every record of them plans, whatever happened to them since", async () => {
    const happening = fc.tuple(fc.constantFrom(...Object.keys(EVENTS)), fc.nat({ max: ROWS - 1 }));
    const files = fc.array(fc.constantFrom(5, 9), { minLength: ROWS, maxLength: ROWS });
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 4 }), files, async (happenings, killed) => {
        await using opened = await openTest();
        await importRecords(opened.store, [], {
          ...dataset,
          units: rowUnits(Array.from({ length: ROWS }, () => 5)),
        });
        for (const [name, row] of happenings) await EVENTS[name]?.(opened.store, row);
        const plan = async (units: Iterable<ImportUnit>) => {
          const imported = await importRecords(opened.store, [], { ...dataset, units, decision: "rollback" });
          return { ...imported.plan, issues: imported.issues };
        };
        expect(await plan(heldUnits(opened.store, killed))).toEqual(await plan(rowUnits(killed)));
      }),
      { numRuns: 25 },
    );
  });

  test("reads no claim of a row that nobody has touched", async () => {
    await using opened = await openTest();
    const killed = Array.from({ length: ROWS }, () => 5);
    await importRecords(opened.store, [], { ...dataset, units: rowUnits(killed) });
    // What is not read is not compared: a claim that was tampered with goes unnoticed where its row is held.
    await opened.store.engine.db.updateTable("claim").set({ content_hash: "00" }).execute();
    const { plan } = await importRecords(opened.store, [], { ...dataset, units: heldUnits(opened.store, killed) });
    expect(plan.counts.claim).toMatchObject({ unchanged: 2 * ROWS, changed: 0 });
    const { plan: compared } = await importRecords(opened.store, [], { ...dataset, units: rowUnits(killed) });
    expect(compared.counts.claim).toMatchObject({ unchanged: 0, changed: 2 * ROWS });
  });

  test("finds a row by its bytes and its mapping, for its own source, until something of it is touched", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [], { ...dataset, units: rowUnits([5]) });
    const row = { report: "rep:row-0", event: "evt:row-0", sha256: sha256("0,5"), mapping: "test/1" };
    const find = (stamp: object = {}, source = "rows") => heldRows(opened.store, source)({ ...row, ...stamp });
    expect(find()).toEqual({ report: row.report, event: row.event, claims: 2 });
    for (const stamp of [
      { sha256: sha256("0,9") },
      { mapping: "test/2" },
      { report: "rep:row-9" },
      { event: "evt:no" },
    ])
      expect(find(stamp)).toBeUndefined();
    expect(find({}, "other")).toBeUndefined();
    await withdrawRecord(opened.store, "clm:row-0-1", { reason: "Test", command: "withdraw" });
    expect(find()).toBeUndefined();
    await undoChange(opened.store, 2, { command: "undo" });
    expect(find()).toBeUndefined();
    // Mapped again, in a row that has changed and changed back, it is as it was read.
    for (const killed of [9, 5]) await importRecords(opened.store, [], { ...dataset, units: rowUnits([killed]) });
    expect(find()).toMatchObject({ claims: 2 });
  });

  test("finds in a check of rows what an import of them finds", async () => {
    await using opened = await openTest();
    const [report, on, first, second] = rowRecords(9);
    const step = { role: "originator", form: "statement", basis: "explicit" };
    const twice = { ...second, id: first?.id };
    const lost = { ...second, evidence: [{ report: "rep:row-9", field: "wounded", exact: "5", role: "content" }] };
    const rows = [[first, lost], [first, twice], [{ ...first, attribution: [{ ...step, actor: "act:nobody" }] }]].map(
      (claims) => ({ ...unitOf([report, on, ...claims] as AnyRecord[]), followsFromRow: { event: "evt:row-9" } }),
    );
    const units = [...rowUnits([5, 9]), ...rows.map((value) => ({ ok: true as const, value, issues: [] }))];
    const request = { ...dataset, units, keepGoing: true };
    const checked = await importRecords(opened.store, [], { ...request, checkOnly: true });
    const imported = await importRecords(opened.store, [], { ...request, decision: "rollback" });
    expect(checked.issues.map(({ code }) => code)).toEqual(["field.unknown", "record.duplicate-id", "actor.unknown"]);
    expect(checked.issues).toEqual(imported.issues);
    expect(checked.plan.rows).toEqual(imported.plan.rows);
  });
});
