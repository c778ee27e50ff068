import { buildActor } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { getRecord, getRecordState } from "../src/read.ts";
import { mergeRecords, undoChange, unmergeRecord, withdrawRecord } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { allRecords, derivedRows, describeEngines, expectDerivedHolds, importRecords } from "./stores.ts";

const { RECORDS, front, frontPassage } = harbour;
const details = { command: "test" };

describeEngines("unmergeRecord", (openTest) => {
  const alias = buildActor({ id: "act:nf", names: [{ value: "NF", lang: "en", use: "preferred" }] });
  const byAlias = harbour.claimOf("clm:nf-own-killed", frontPassage, {
    by: alias.id,
    population: { of: [alias.id], who: "all", unit: "person" },
  });
  const third = buildActor({ id: "act:third" });

  test("gives the records and results that were before the merge, also when changes came between", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, alias, byAlias]);
    const before = { records: await allRecords(opened.store), derived: await derivedRows(opened.store) };
    await mergeRecords(opened.store, alias.id, front.id, details);
    await importRecords(opened.store, [third], { source: { id: "later" } });
    const { counts } = await unmergeRecord(opened.store, alias.id, { ...details, reason: "two bodies" });
    expect(counts.actor).toMatchObject({ created: 1, withdrawn: 0 });
    const after = await allRecords(opened.store);
    expect([...after.values()].filter(({ id }) => id !== third.id)).toEqual([...before.records.values()]);
    expect(await derivedRows(opened.store)).toEqual(before.derived);
    expect(await getRecordState(opened.store, alias.id)).toEqual({ state: "current" });
    await expectDerivedHolds(opened.store);
  });

  test("leads what was merged into the record back to it", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, alias, third]);
    await mergeRecords(opened.store, alias.id, third.id, details);
    await mergeRecords(opened.store, third.id, front.id, details);
    await unmergeRecord(opened.store, third.id, details);
    expect((await getRecord(opened.store, third.id)).record).toEqual(third);
    expect(await getRecordState(opened.store, alias.id)).toMatchObject({ state: "merged", into: third.id });
    await unmergeRecord(opened.store, alias.id, details);
    expect((await getRecord(opened.store, alias.id)).record).toEqual(alias);
  });

  test("is a change that undoChange takes back: the record is merged again", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, alias, byAlias]);
    await mergeRecords(opened.store, alias.id, front.id, details);
    const merged = { records: await allRecords(opened.store), derived: await derivedRows(opened.store) };
    const { change } = await unmergeRecord(opened.store, alias.id, details);
    await undoChange(opened.store, change, details);
    expect(await getRecordState(opened.store, alias.id)).toMatchObject({ state: "merged", into: front.id });
    expect({ records: await allRecords(opened.store), derived: await derivedRows(opened.store) }).toEqual(merged);
  });

  test.each([
    ["that stands", front.id],
    ["that was withdrawn", alias.id],
    ["that is unknown", "act:none"],
    ["that is no id", "none"],
  ])("refuses a record %s", async (_case, id) => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, alias]);
    await withdrawRecord(opened.store, alias.id, { reason: "gone", ...details });
    await expect(unmergeRecord(opened.store, id, details)).rejects.toMatchObject({ code: "store.unmerge-refused" });
  });
});
