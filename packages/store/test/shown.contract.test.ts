import { type AnyRecord, EventId, type ReportId } from "@variorum/core";
import {
  buildActor,
  buildAssessment,
  buildEvent,
  buildJudgement,
  buildLink,
  buildPlace,
  buildQuestion,
} from "@variorum/core/testing";
import { expect, test } from "vitest";
import {
  exportTexts,
  findClaims,
  findEvents,
  findQuestionsOfEvent,
  getActor,
  getClaim,
  getEvent,
  getPlace,
  getQuestion,
  getQuestionResult,
  getRecord,
  getRecordState,
  getReport,
  getReportText,
  getStats,
  openForReading,
  search,
} from "../src/read.ts";
import { everythingShown, PLANTED } from "./everything-shown.ts";
import * as harbour from "./harbour-records.ts";
import { collect, describeEngines, importRecords, unitOf } from "./stores.ts";

const { RECORDS, TEXT, event, front, gazette, report } = harbour;
const restricted = { sensitivity: { level: "restricted", reasons: ["witness"] } };

const named = [{ value: PLANTED, lang: "en", use: "preferred" }];
const secretText = `Words of a ${PLANTED} witness were recorded in the harbour.`;
const secretReport = harbour.reportWith(secretText, { id: "rep:secret", title: PLANTED, ...restricted });
const secretPassage = harbour.passageOf(`${PLANTED} witness were recorded`, secretText, secretReport.id);
const secretActor = buildActor({ id: "act:secret", names: named, ...restricted });
const secretPlace = buildPlace({ id: "plc:secret", names: named, within: harbour.town.id, ...restricted });
const secretEvent = buildEvent({ id: "evt:secret", label: [{ value: PLANTED, lang: "en" }], ...restricted });

/** Each is restricted, or rests on a record that is; each has the planted word in it. */
const HIDDEN: readonly AnyRecord[] = [
  secretActor,
  secretPlace,
  secretReport,
  secretPassage,
  secretEvent,
  buildQuestion({ id: "q:secret", event: secretEvent.id, note: PLANTED }),
  harbour.claimOf("clm:secret-itself", harbour.frontPassage, { note: PLANTED, ...restricted }),
  harbour.claimOf("clm:secret-report", secretPassage, { note: PLANTED }),
  harbour.claimOf("clm:secret-actor", harbour.frontPassage, { by: secretActor.id, note: PLANTED }),
  harbour.claimOf("clm:secret-place", harbour.frontPassage, {
    note: PLANTED,
    scope: { stated: true, place: secretPlace.id },
  }),
  harbour.claimOf("clm:secret-event", harbour.frontPassage, { on: secretEvent, note: PLANTED }),
  buildJudgement({ id: "jdg:secret", claims: ["clm:secret-itself", harbour.armyClaim.id], rationale: PLANTED }),
  buildLink({ id: "lnk:secret", a: event.id, b: secretEvent.id, rationale: PLANTED }),
  buildAssessment({ id: "asm:secret", target: secretReport.id, rationale: PLANTED }),
];

const units = [...RECORDS, ...HIDDEN].map((record) => ({
  ok: true as const,
  value: unitOf([record], new Map([...harbour.TEXTS, [secretReport.text?.sha256 ?? "", secretText]])),
  issues: [],
}));

describeEngines("what may be shown", (openTest) => {
  test.each(["public", "local"] as const)(
    "leaves out restricted records and all that rests on them, when it shows to %s",
    async (show) => {
      await using opened = await openTest();
      expect(
        (await importRecords(opened.store, [], { units })).issues.filter(({ severity }) => severity === "error"),
      ).toEqual([]);
      await using reader = await openForReading(opened.path, { show });
      const given = await everythingShown(reader, HIDDEN);
      expect(given).toContain("two soldiers of its own");
      // What was searched for is given back; everything else must be free of it.
      expect(given.replaceAll(`"all":["${PLANTED}"]`, "")).not.toContain(PLANTED);
      expect(given).not.toMatch(/"(?:act|plc|rep|evt|clm|q|jdg|lnk|asm):secret/);
      for (const { id } of HIDDEN) expect(await getRecordState(reader, id)).toEqual({ state: "restricted" });
    },
  );

  test("counts hidden records nowhere", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [], { units });
    await using reader = await openForReading(opened.path, { show: "public" });
    expect((await getStats(reader)).records).toMatchObject({
      claim: 2,
      actor: 3,
      event: 1,
      report: 1,
      passage: 2,
      question: 0,
      link: 0,
    });
    expect(await getQuestionResult(reader, harbour.frontClaim.question)).toMatchObject({ claims: 2, claimants: 2 });
    expect((await findEvents(reader)).entries).toMatchObject([{ claims: 2, claimants: 2, reports: 1 }]);
  });

  test("shows them, when the store is opened for restricted records", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [], { units });
    await using reader = await openForReading(opened.path, { show: "local", restricted: true });
    for (const record of HIDDEN) expect((await getRecord(reader, record.id)).record).toEqual(record);
  });

  test("hides a report and what was read from it, earlier states too, once it becomes restricted, and shows it again after", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, [harbour.reportWith(TEXT, restricted)]);
    await using reader = await openForReading(opened.path, { show: "local" });
    expect((await findClaims(reader, {})).total).toBe(0);
    expect((await findClaims(reader, { as_of: "1" })).total).toBe(0);
    expect((await search(reader, { kind: "claims", q: "killed" })).total).toBe(0);
    expect(await findQuestionsOfEvent(reader, event.id)).toEqual([]);
    await importRecords(opened.store, [report]);
    expect((await findClaims(reader, {})).total).toBe(2);
    expect((await search(reader, { kind: "claims", q: "killed" })).total).toBe(2);
    expect(await findQuestionsOfEvent(reader, event.id)).toHaveLength(1);
  });
});

describeEngines("getReportText", (openTest) => {
  const terms = (textStorage: string) =>
    harbour.reportWith(TEXT, { licence: { status: "all_rights_reserved", textStorage } });

  test.each([
    ["local", "local_only", "whole"],
    ["local", "full", "whole"],
    ["local", "none", "none"],
    ["public", "local_only", "excerpts"],
    ["public", "excerpt", "excerpts"],
    ["public", "full", "whole"],
    ["public", "none", "none"],
  ] as const)("shown to %s, gives of a text of terms %s: %s", async (show, textStorage, held) => {
    await using opened = await openTest();
    await importRecords(
      opened.store,
      RECORDS.map((record) => (record.id === report.id ? terms(textStorage) : record)),
    );
    await using reader = await openForReading(opened.path, { show });
    expect(await getReportText(reader, report.id)).toMatchObject({ held });
    expect(await collect(exportTexts(reader))).toHaveLength(held === "whole" ? 1 : 0);
  });

  test("cuts 80 characters on each side of a passage, and no character in two", async () => {
    await using opened = await openTest();
    const text = `${"🔥".repeat(50)}the words${"é".repeat(100)}`;
    const long = harbour.reportWith(text);
    const passage = harbour.passageOf("the words", text);
    const value = unitOf(
      [gazette, front, harbour.town, harbour.army, long, passage, event],
      new Map([[long.text?.sha256 ?? "", text]]),
    );
    const claim = harbour.claimOf("clm:words", passage);
    await importRecords(opened.store, [], {
      units: [
        { ok: true, value, issues: [] },
        { ok: true, value: unitOf([claim]), issues: [] },
      ],
    });
    await using reader = await openForReading(opened.path, { show: "public" });
    const shown = await getReportText(reader, report.id);
    expect(shown).toEqual({
      held: "excerpts",
      sha256: long.text?.sha256,
      length: text.length,
      excerpts: [{ start: 20, end: 189, text: text.slice(20, 189) }],
    });
  });

  test("merges excerpts that touch, and gives their places in the whole text", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await using reader = await openForReading(opened.path, { show: "public" });
    const shown = await getReportText(reader, report.id);
    if (shown.held !== "excerpts") throw new Error("Expected excerpts");
    expect(shown.excerpts).toHaveLength(1);
    for (const { start, end, text } of shown.excerpts) expect(TEXT.slice(start, end)).toBe(text);
  });
});

describeEngines("get… of one kind", (openTest) => {
  test("gives records of its own kind and no others", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, buildQuestion()]);
    const { store } = opened;
    expect((await getEvent(store, event.id)).record).toEqual(event);
    expect((await getActor(store, front.id)).record).toEqual(front);
    expect((await getPlace(store, harbour.town.id)).record).toEqual(harbour.town);
    expect((await getReport(store, report.id)).record).toEqual(report);
    expect((await getClaim(store, harbour.frontClaim.id)).record).toEqual(harbour.frontClaim);
    expect((await getQuestion(store, buildQuestion().id)).record).toEqual(buildQuestion());
    // An id of another kind, as an address could bring it past the types.
    await expect(getEvent(store, front.id as string as EventId)).rejects.toMatchObject({ code: "store.not-found" });
    await expect(getReport(store, "rep:none" as ReportId)).rejects.toMatchObject({ code: "store.not-found" });
  });
});
