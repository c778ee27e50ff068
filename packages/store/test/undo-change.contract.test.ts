import type { AnyRecord } from "@variorum/core";
import { buildActor, buildEvent, buildJudgement, buildLink } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { findChanges, getRecord, getSource, resolveAsOf } from "../src/read.ts";
import { mergeRecords, undoChange, withdrawRecord } from "../src/write.ts";
import { inChange } from "../src/writes/changes/in-change.ts";
import * as harbour from "./harbour-records.ts";
import { allRecords, derivedRows, describeEngines, expectDerivedHolds, importRecords, presentState } from "./stores.ts";

const { RECORDS, TEXT, armyClaim, front, frontClaim, frontPassage } = harbour;
const renamed = buildActor({ ...front, names: [{ value: "Northern Front (NF)", lang: "en", use: "preferred" }] });
const details = { command: "test" };

describeEngines("undoChange", (openTest) => {
  const changes: readonly (readonly [title: string, records: readonly AnyRecord[]])[] = [
    ["one that only added", [buildActor({ id: "act:added" })]],
    ["one that changed records", [renamed, harbour.claimOf(frontClaim.id, frontPassage, { act: "assert" })]],
    [
      "one that added, changed and linked",
      [
        renamed,
        buildEvent({ id: "evt:harbour-fire-2024-03" }),
        buildLink(),
        buildJudgement({ claims: [frontClaim.id, armyClaim.id] }),
      ],
    ],
  ];
  test.each(changes)("gives equal current records and equal results, after %s", async (_title, records) => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const before = await presentState(opened.store);
    await importRecords(opened.store, records);
    expect(await presentState(opened.store)).not.toEqual(before);
    const outcome = await undoChange(opened.store, 2, details);
    expect(outcome.change).toBe(3);
    expect(await presentState(opened.store)).toEqual(before);
    await expectDerivedHolds(opened.store);
    await undoChange(opened.store, 3, details);
    await undoChange(opened.store, 4, details);
    expect(await presentState(opened.store)).toEqual(before);
  });

  test("empties a store, when its only change is taken back, and keeps its ids used", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await undoChange(opened.store, 1, details);
    expect(await allRecords(opened.store)).toEqual(new Map());
    expect(await derivedRows(opened.store)).toEqual({ questions: [], events: [], hidden: [] });
    expect((await getRecord(opened.store, front.id, { asOf: 1 })).record).toEqual(front);
    expect((await findChanges(opened.store)).changes).toMatchObject([
      { number: 2, undoes: 1 },
      { number: 1, undoneBy: 2 },
    ]);
  });

  test("refuses and names the records, when a later change touched them", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, [renamed]);
    await expect(undoChange(opened.store, 1, details)).rejects.toMatchObject({
      code: "store.undo-refused",
      details: { records: [front.id] },
    });
    expect((await getRecord(opened.store, front.id)).record).toEqual(renamed);
  });

  test.each([
    ["changed its records", [renamed, harbour.claimOf(frontClaim.id, frontPassage, { act: "assert" })]],
    ["made records that name its records", [harbour.claimOf("clm:later", frontPassage)]],
  ])("takes changes back one after the other, when the later one %s", async (_case, records) => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const before = await presentState(opened.store);
    await importRecords(opened.store, records);
    await undoChange(opened.store, 2, details);
    await undoChange(opened.store, 1, details);
    expect(await allRecords(opened.store)).toEqual(new Map());
    await expectDerivedHolds(opened.store);
    // The undo of change 1 is change 4, and what it did can be taken back as well; then change 2 can be done again.
    await undoChange(opened.store, 4, details);
    expect(await presentState(opened.store)).toEqual(before);
    await undoChange(opened.store, 3, details);
    await expectDerivedHolds(opened.store);
    await expect(undoChange(opened.store, 1, details)).rejects.toMatchObject({ code: "store.undo-refused" });
  });

  test("takes a withdrawal back, when a later change was undone", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const before = await presentState(opened.store);
    await withdrawRecord(opened.store, armyClaim.id, { ...details, reason: "Asked for" });
    await importRecords(opened.store, [renamed]);
    await undoChange(opened.store, 3, details);
    await undoChange(opened.store, 2, details);
    expect(await presentState(opened.store)).toEqual(before);
    await expectDerivedHolds(opened.store);
  });

  test("refuses and names the records, when later ones name what would go", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, [harbour.claimOf("clm:later", frontPassage)]);
    await expect(undoChange(opened.store, 1, details)).rejects.toMatchObject({
      code: "store.undo-refused",
      details: { records: ["clm:later"] },
    });
  });

  test("refuses and names the records, when what it ended was erased", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, RECORDS.slice(0, -1), { prune: true });
    await withdrawRecord(opened.store, armyClaim.id, { ...details, reason: "Asked for", erase: true });
    await expect(undoChange(opened.store, 2, details)).rejects.toMatchObject({
      code: "store.undo-refused",
      message: expect.stringContaining("what it ended was erased"),
      hint: expect.stringContaining("cannot come back"),
      details: { records: [armyClaim.id], total: 1 },
    });
  });

  test("refuses a change that was taken back before, and one that is not there", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await undoChange(opened.store, 1, details);
    await expect(undoChange(opened.store, 1, details)).rejects.toMatchObject({ code: "store.undo-refused" });
    await expect(undoChange(opened.store, 9, details)).rejects.toMatchObject({ code: "store.unknown-change" });
  });

  test("gives a source back what it said of itself, and refuses where a later change says something else", async () => {
    await using opened = await openTest();
    const { store } = opened;
    const imported = async (source: { readonly notice?: string; readonly licence?: string }): Promise<unknown> =>
      importRecords(store, [front], { source: { id: "test", ...source } });
    const said = async (): Promise<unknown> => getSource(store, "test");
    await imported({ notice: "First", licence: "CC0" });
    const first = await said();
    await imported({ notice: "Second" });
    const second = await said();
    await imported({ notice: "Third" });
    await expect(undoChange(store, 2, details)).rejects.toMatchObject({
      code: "store.undo-refused",
      details: { records: ["test"] },
    });
    await undoChange(store, 3, details);
    expect(await said()).toEqual(second);
    await undoChange(store, 2, details);
    expect(await said()).toEqual(first);
    await undoChange(store, 5, details);
    expect(await said()).toEqual(second);
  });

  test("brings back what was withdrawn, merged or pruned", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, buildActor({ id: "act:nf" })]);
    const before = await presentState(opened.store);
    await withdrawRecord(opened.store, armyClaim.id, { ...details, reason: "Asked for" });
    await mergeRecords(opened.store, "act:nf", front.id, details);
    await importRecords(opened.store, RECORDS.slice(0, -1), { prune: true });
    for (const change of [3, 2]) await undoChange(opened.store, change, details);
    expect(await presentState(opened.store)).toEqual(before);
    await expectDerivedHolds(opened.store);
  });
});

describeEngines("inChange", (openTest) => {
  test("leaves nothing behind, when the work throws", async () => {
    await using opened = await openTest();
    await expect(
      inChange(opened.store, details, async (change) => {
        change.writer.insert("report_text", { sha256: "x", text: TEXT });
        throw new Error("broken off");
      }),
    ).rejects.toThrow("broken off");
    expect(await opened.store.engine.db.selectFrom("report_text").selectAll().execute()).toEqual([]);
    await importRecords(opened.store, RECORDS);
    expect(await resolveAsOf(opened.store, 1)).toBe(1);
  });

  test("refuses a second change of the same process, while one is running", async () => {
    await using opened = await openTest();
    await inChange(opened.store, details, async () => {
      await expect(importRecords(opened.store, RECORDS)).rejects.toMatchObject({ code: "store.busy" });
    });
  });
});
