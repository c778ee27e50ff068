import { readFileSync } from "node:fs";
import { buildActor } from "@variorum/core/testing";
import { expect, test } from "vitest";
import {
  findChangedRecords,
  findClaims,
  findQuestionsOfEvent,
  getHistory,
  getRecord,
  getRecordState,
  openForReading,
  search,
} from "../src/read.ts";
import { mergeRecords, withdrawRecord } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { describeEngines, expectDerivedHolds, importRecords } from "./stores.ts";

const { RECORDS, armyClaim, event, front, frontClaim, frontPassage, report } = harbour;
const details = { command: "test" };

describeEngines("withdrawRecord", (openTest) => {
  test("takes a claim out of every list, index and earlier state, and leaves a tombstone", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await withdrawRecord(opened.store, armyClaim.id, { ...details, reason: "Asked for by the claimant" });
    await using reader = await openForReading(opened.path, { show: "local" });
    expect(await getRecordState(reader, armyClaim.id)).toMatchObject({
      state: "withdrawn",
      reason: "Asked for by the claimant",
      change: 2,
    });
    await expect(getRecord(reader, armyClaim.id)).rejects.toMatchObject({ code: "store.not-found" });
    await expect(getRecord(reader, armyClaim.id, { asOf: 1 })).rejects.toMatchObject({ code: "store.not-found" });
    expect(await getHistory(reader, armyClaim.id)).toEqual([]);
    expect((await findClaims(reader, {})).entries.map(({ claim }) => claim.id)).toEqual([frontClaim.id]);
    expect((await findClaims(reader, { as_of: "1" })).entries.map(({ claim }) => claim.id)).toEqual([frontClaim.id]);
    expect((await search(reader, { kind: "claims", q: "fighters" })).total).toBe(0);
    expect((await findChangedRecords(reader, 2)).records).toEqual([
      { id: armyClaim.id, kind: "claim", what: "taken_out" },
    ]);
    await expectDerivedHolds(opened.store);
  });

  test("hides what rests on a report that was withdrawn", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await withdrawRecord(opened.store, report.id, { ...details, reason: "Not ours" });
    await using reader = await openForReading(opened.path, { show: "local" });
    expect((await findClaims(reader, {})).total).toBe(0);
    await expect(getRecord(reader, frontPassage.id)).rejects.toMatchObject({ code: "store.not-found" });
    expect(await findQuestionsOfEvent(reader, event.id)).toEqual([]);
    await expectDerivedHolds(opened.store);
  });

  test("says that old bytes may still lie in the files, when another process reads on while it erases", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const reader = await openForReading(opened.path, { show: "public", inOneState: true });
    await getRecord(reader, report.id);
    const erasing = withdrawRecord(opened.store, report.id, { ...details, reason: "Court order", erase: true });
    await expect(erasing).rejects.toMatchObject({ code: "store.erase-unfinished" });
    await reader.close();
    expect(await getRecordState(opened.store, report.id)).toMatchObject({ state: "withdrawn", erased: true });
    await opened.store.close();
    expect(readFileSync(opened.path).includes(frontPassage.exact)).toBe(false);
  });

  test("overwrites text, words and versions, when told to erase", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const outcome = await withdrawRecord(opened.store, report.id, { ...details, reason: "Court order", erase: true });
    expect(outcome.change).toBe(2);
    expect(await getRecordState(opened.store, report.id)).toMatchObject({ state: "withdrawn", erased: true });
    const rows = await opened.store.engine.db.selectFrom("report_text").selectAll().execute();
    expect(rows).toEqual([]);
    await opened.store.close();
    expect(readFileSync(opened.path).includes("A spokesman declined to comment")).toBe(false);
    expect(readFileSync(opened.path).includes(frontPassage.exact)).toBe(false);
  });

  test("refuses what is withdrawn already, what was merged, and what it does not know", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, buildActor({ id: "act:nf" })]);
    await mergeRecords(opened.store, "act:nf", front.id, details);
    await withdrawRecord(opened.store, armyClaim.id, { ...details, reason: "Asked for" });
    const again = { ...details, reason: "Asked for again" };
    await expect(withdrawRecord(opened.store, armyClaim.id, again)).rejects.toMatchObject({
      code: "store.withdraw-refused",
    });
    await expect(withdrawRecord(opened.store, "act:nf", again)).rejects.toMatchObject({
      code: "store.withdraw-refused",
    });
    await expect(withdrawRecord(opened.store, "act:none", again)).rejects.toMatchObject({ code: "store.not-found" });
  });

  test("stays withdrawn, when the same file is imported again", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await withdrawRecord(opened.store, armyClaim.id, { ...details, reason: "Asked for" });
    const { plan } = await importRecords(opened.store, RECORDS);
    expect(plan).toMatchObject({ isEmpty: true, counts: { claim: { kept: 1, created: 0 } } });
  });
});
