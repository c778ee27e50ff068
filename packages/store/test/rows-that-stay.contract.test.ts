import type { AnyRecord } from "@variorum/core";
import {
  buildActor,
  buildAssessment,
  buildEvent,
  buildJudgement,
  buildLink,
  buildPlace,
  buildQuestion,
  buildReport,
} from "@variorum/core/testing";
import { expect, test } from "vitest";
import {
  countHeldBack,
  findEvents,
  getHistory,
  getQuestionResult,
  getRecord,
  getRecordState,
  getStoreStatus,
  openForReading,
  search,
} from "../src/read.ts";
import { undoChange } from "../src/write.ts";
import { everythingShown, PLANTED } from "./everything-shown.ts";
import * as harbour from "./harbour-records.ts";
import { describeEngines, expectDerivedHolds, importRecords } from "./stores.ts";

const { RECORDS, event } = harbour;
const named = [{ value: PLANTED, lang: "en", use: "preferred" }];

/** A dataset whose row stays on this machine: nothing of it is restricted, and each record has the planted word in it. */
const stayingRow = buildReport({
  id: "rep:secret",
  type: "dataset_row",
  row: { fields: { notes: PLANTED }, sha256: "0".repeat(64), mapping: "planted/1" },
  licence: { status: "restricted_terms", textStorage: "local_only" },
});
const stayingPlace = buildPlace({ id: "plc:secret", names: named, within: harbour.town.id });
const stayingActor = buildActor({ id: "act:secret", names: named });
const stayingEvent = buildEvent({
  id: "evt:secret",
  label: [{ value: PLANTED, lang: "en" }],
  anchor: { where: [stayingPlace.id], basis: "editorial" },
});
const cell = { report: stayingRow.id, field: "notes", exact: PLANTED, role: "content" };
const rowClaim = harbour.claimOf("clm:secret-row", harbour.frontPassage, { on: stayingEvent, evidence: [cell] });
const STAYING: readonly AnyRecord[] = [stayingActor, stayingPlace, stayingRow, stayingEvent, rowClaim];

/** What people wrote about it. */
const RESTING: readonly AnyRecord[] = [
  buildQuestion({ id: "q:secret", event: stayingEvent.id, note: PLANTED }),
  harbour.claimOf("clm:secret-event", harbour.frontPassage, { on: stayingEvent, note: PLANTED }),
  harbour.claimOf("clm:secret-actor", harbour.frontPassage, { by: stayingActor.id, note: PLANTED }),
  harbour.claimOf("clm:secret-population", harbour.frontPassage, {
    population: { of: [stayingActor.id], who: "all", unit: "person" },
    note: PLANTED,
  }),
  buildEvent({ id: "evt:secret-part", partOf: stayingEvent.id, label: [{ value: PLANTED, lang: "en" }] }),
  buildEvent({
    id: "evt:secret-sides",
    label: [{ value: PLANTED, lang: "en" }],
    sides: [{ id: "a", label: [{ value: PLANTED, lang: "en" }], actors: [stayingActor.id] }],
  }),
  buildJudgement({ id: "jdg:secret", claims: [rowClaim.id, harbour.armyClaim.id], rationale: PLANTED }),
  buildLink({ id: "lnk:secret", a: event.id, b: stayingEvent.id, rationale: PLANTED }),
  buildAssessment({ id: "asm:secret", target: stayingRow.id, rationale: PLANTED }),
];

describeEngines("a dataset whose rows stay on this machine", (openTest) => {
  test("is shown to nobody else, with all that rests on it", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, STAYING, { source: { id: "planted" }, method: "dataset" });
    expect((await importRecords(opened.store, RESTING)).outcome.committed).toBe(true);
    await using reader = await openForReading(opened.path, { show: "public" });
    const given = await everythingShown(reader, [...STAYING, ...RESTING]);
    expect(given).toContain("two soldiers of its own");
    expect(given.replaceAll(`"all":["${PLANTED}"]`, "")).not.toContain(PLANTED);
    expect(given).not.toMatch(/"(?:act|plc|rep|evt|clm|q|jdg|lnk|asm):secret/);
    for (const { id } of [...STAYING, ...RESTING])
      expect(await getRecordState(reader, id)).toEqual({ state: "restricted" });
    expect(await countHeldBack(opened.store)).toEqual([
      { source: "planted", records: STAYING.length },
      { source: "test", records: RESTING.length },
    ]);
    await expect(getQuestionResult(reader, rowClaim.question)).rejects.toMatchObject({ code: "store.not-found" });
    expect(await getRecordState(reader, rowClaim.question)).toEqual({ state: "unknown" });
  });

  test("is shown on the machine itself, in lists and in search, and leaves nothing wrong with the store", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, STAYING, { source: { id: "planted" }, method: "dataset" });
    await importRecords(opened.store, RESTING);
    await using reader = await openForReading(opened.path, { show: "local" });
    for (const record of [...STAYING, ...RESTING]) expect((await getRecord(reader, record.id)).record).toEqual(record);
    expect((await findEvents(reader)).entries.map(({ event: { id } }) => id)).toContain(stayingEvent.id);
    expect((await search(reader, { kind: "events", q: PLANTED })).total).toBe(3);
    expect(await getQuestionResult(reader, rowClaim.question)).toMatchObject({ claims: 2 });
    expect((await getStoreStatus(opened.path)).problems).toEqual([]);
    await expectDerivedHolds(opened.store);
  });

  test("is found by the licence of its rows, also in a bundle of other records, which are shown", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, ...STAYING]);
    await using reader = await openForReading(opened.path, { show: "public" });
    for (const { id } of [stayingRow, rowClaim])
      expect(await getRecordState(reader, id)).toEqual({ state: "restricted" });
    expect(await getRecordState(reader, harbour.frontClaim.id)).toEqual({ state: "current" });
  });

  test("stays hidden in earlier states, after its import was taken back", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, STAYING, { source: { id: "planted" }, method: "dataset" });
    await undoChange(opened.store, 2, { command: "undo 2" });
    await using reader = await openForReading(opened.path, { show: "public" });
    await expect(getRecord(reader, stayingEvent.id, { asOf: 2 })).rejects.toMatchObject({ code: "store.not-found" });
    expect(await getHistory(reader, stayingEvent.id)).toEqual([]);
  });
});
