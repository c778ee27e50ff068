import { type AnyRecord, ClaimId } from "@variorum/core";
import { expect, test } from "vitest";
import { findEvents, getClaim, getRecord, getRecordState, type VerifyFinding, verifyStore } from "../src/read.ts";
import type { WriteStore } from "../src/write.ts";
import { rowRecords } from "./dataset-rows.ts";
import { army, front, gazette, town } from "./harbour-records.ts";
import { describeEngines, expectDerivedHolds, importRecords, type Imported, unitOf } from "./stores.ts";

const dataset = { source: { id: "rows" }, method: "dataset" } as const;
const shared = [front, army, gazette, town];
const [report, event, first, second] = ["rep:row-1", "evt:row-1", "clm:row-1-0", "clm:row-1-1"] as const;

/** Imports one row of a dataset: its figure, and which of its two claims it gives. */
async function importRow(
  store: WriteStore,
  killed: number,
  given: readonly string[] = [first, second],
): Promise<Imported> {
  const records = [...shared, ...rowRecords(1, { killed })].filter(
    ({ id, kind }) => kind !== "claim" || given.includes(id),
  );
  return importRecords(store, [], { ...dataset, units: [{ ok: true, value: unitOf(records), issues: [] }] });
}

const claimOf = (id: string, overrides: Readonly<Record<string, unknown>> = {}): AnyRecord =>
  rowRecords(1, overrides).find((record) => record.id === id) ?? front;

const valueOf = async (store: WriteStore, id: string): Promise<unknown> =>
  (await getClaim(store, ClaimId.parse(id))).record.value;

describeEngines("a row that changed", (openTest) => {
  test("takes out the claims that it gives no more, and gives them again when it does", async () => {
    await using opened = await openTest();
    const { store } = opened;
    await importRow(store, 5);
    const { plan } = await importRow(store, 9, [first]);
    expect(plan).toMatchObject({
      counts: { report: { changed: 1 }, claim: { changed: 1, withdrawn: 1 } },
      outdated: { total: 1, first: [{ id: second, report }] },
      withdrawals: [],
      changesExisting: true,
    });
    expect(await getRecordState(store, second)).toMatchObject({ state: "withdrawn", reason: `No longer in ${report}` });
    expect((await findEvents(store, {})).entries).toMatchObject([{ event: { id: event }, claims: 1 }]);
    await expectDerivedHolds(store);
    expect(await problemsOf(store)).toEqual([]);
    const again = await importRow(store, 5);
    expect(again.plan.counts.claim).toMatchObject({ created: 1, changed: 1 });
    expect(await valueOf(store, second)).toMatchObject({ lower: 6 });
  });

  test("leaves a claim of another source that still holds, and takes out its own", async () => {
    await using opened = await openTest();
    const { store } = opened;
    await importRow(store, 5, [first]);
    await importRecords(store, [claimOf(second)], { source: { id: "editors" } });
    const withNote = { ...claimOf(report), note: "Second release" } as AnyRecord;
    const records = [...shared, withNote, claimOf(event)];
    const { plan } = await importRecords(store, [], {
      ...dataset,
      units: [{ ok: true, value: unitOf(records), issues: [] }],
    });
    expect(plan).toMatchObject({ outdated: { first: [{ id: first }] }, counts: { report: { changed: 1, kept: 0 } } });
    expect(await valueOf(store, second)).toMatchObject({ lower: 6 });
  });

  test.each([
    ["which the row gives otherwise", [first, second]],
    ["which the row gives no more", [first]],
  ])("stays as it was, where its cell holds a claim that a person reviewed, %s", async (_case, given) => {
    await using opened = await openTest();
    const { store } = opened;
    await importRow(store, 5);
    const reviewed = claimOf(second, { review: { status: "single_reviewed", by: ["A. Editor"] } });
    await importRecords(store, [reviewed], { source: { id: "editors" } });
    const { plan, outcome } = await importRow(store, 9, given);
    expect(outcome).toMatchObject({ stopped: "nothing-to-do" });
    expect(plan.counts).toMatchObject({ report: { kept: 1 }, claim: { kept: given.length } });
    expect(plan.kept.first.map(({ id }) => id)).toContain(report);
    expect((await getRecord(store, report)).record).toMatchObject({ row: { fields: { killed: "5" } } });
    expect(await problemsOf(store)).toEqual([]);
  });
});

/** What is wrong with the quotes and hashes of a store. */
async function problemsOf(store: WriteStore): Promise<readonly VerifyFinding[]> {
  const found: VerifyFinding[] = [];
  await verifyStore(store, (finding) => found.push(finding));
  return found;
}
