import { linkIdOf } from "../src/writes/links/propose-links.ts";
import { buildActor, buildEvent, buildPlace } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { findLinks, findQuestionsOfEvent, getChangeNumber, getHistory } from "../src/read.ts";
import { judgeLink, mergeRecords, proposeLinks, undoChange, withdrawRecord, type WriteStore } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { describeEngines, expectDerivedHolds, importRecords } from "./stores.ts";

const { RECORDS, armyPassage, event, front } = harbour;
const details = { command: "test", at: "2026-11-24T10:00:00.000Z" };

/** The same fighting in a dataset, which names everything in its own way. */
const dataFront = buildActor({
  id: "act:data-7",
  names: [{ value: "northern front", lang: "en", use: "preferred" }],
});
const dataTown = buildPlace({
  id: "plc:data-town",
  names: [{ value: "Harbour Town town", lang: "en", use: "preferred" }],
});
const dataEvent = buildEvent({
  id: "evt:data-1",
  anchor: { when: "2024-03-01", where: [dataTown.id], basis: "editorial" },
  sides: [{ id: "b", label: [{ value: "B", lang: "en" }], actors: [dataFront.id] }],
});
const dataClaim = harbour.claimOf("clm:data-1", armyPassage, {
  by: harbour.gazette.id,
  on: dataEvent,
  act: "assert",
  population: { of: [dataFront.id], who: "all", unit: "person" },
  value: { lower: 30, upper: 30, qualifier: "exactly", unit: "person", raw: "30" },
});

async function fillTwo(store: WriteStore): Promise<void> {
  await importRecords(store, RECORDS);
  await importRecords(store, [dataFront, dataTown, dataEvent, dataClaim], { source: { id: "dataset" } });
}

const judged = (judgement: "positive" | "negative" | "unsure") => ({ judgement, by: "editor", ...details });

describeEngines("links", (openTest) => {
  test.each([
    ["event", event.id, dataEvent.id],
    ["actor", front.id, dataFront.id],
    ["place", harbour.town.id, dataTown.id],
  ] as const)("proposeLinks writes the %s of two sources that are alike, once", async (of, one, other) => {
    await using opened = await openTest();
    await fillTwo(opened.store);
    const first = await proposeLinks(opened.store, { of, ...details });
    expect(first).toMatchObject({ change: 3, created: 1, known: 0 });
    const { entries, total } = await findLinks(opened.store, { of, judgement: "unsure" });
    expect(total).toBe(1);
    expect(entries[0]?.record).toMatchObject({ relation: "same_as", id: linkIdOf(other, one), at: "2026-11-24" });
    expect([entries[0]?.record.a, entries[0]?.record.b]).toEqual([one, other].toSorted());
    expect(await proposeLinks(opened.store, { of, ...details })).toMatchObject({ created: 0, known: 1 });
    expect(getChangeNumber(opened.store)).toBe(3);
    await expectDerivedHolds(opened.store);
  });

  test.each([
    ["rule", 1],
    ["dataset", 0],
  ] as const)(
    "proposeLinks looks within one source, when its records were drafted by %s: %i",
    async (method, found) => {
      await using opened = await openTest();
      await importRecords(opened.store, [...RECORDS, dataFront, dataTown, dataEvent, dataClaim], { method });
      expect(await proposeLinks(opened.store, { of: "event", ...details })).toMatchObject({ created: found });
    },
  );

  test("proposeLinks leaves what was judged, withdrawn or linked under another id as it is", async () => {
    await using opened = await openTest();
    await fillTwo(opened.store);
    await proposeLinks(opened.store, { of: "actor", ...details });
    await judgeLink(opened.store, linkIdOf(front.id, dataFront.id), judged("negative"));
    await proposeLinks(opened.store, { of: "place", ...details });
    await withdrawRecord(opened.store, linkIdOf(harbour.town.id, dataTown.id), { reason: "no", ...details });
    const before = getChangeNumber(opened.store);
    for (const of of ["actor", "place"] as const)
      expect(await proposeLinks(opened.store, { of, ...details })).toMatchObject({ created: 0, known: 1 });
    expect(getChangeNumber(opened.store)).toBe(before);
    expect((await findLinks(opened.store, { judgement: "negative" })).total).toBe(1);
  });

  test("proposeLinks takes no rows of one source for the same", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, dataFront, dataTown, dataEvent]);
    for (const of of ["event", "actor", "place"] as const)
      expect(await proposeLinks(opened.store, { of, ...details })).toMatchObject({ created: 0, compared: 0 });
  });

  test("judgeLink makes questions of two events one, and taking it back makes them two again", async () => {
    await using opened = await openTest();
    await fillTwo(opened.store);
    const counted = async () => (await findQuestionsOfEvent(opened.store, dataEvent.id)).map(({ status }) => status);
    const alone = await counted();
    await judgeLink(opened.store, [event.id, dataEvent.id], { ...judged("positive"), rationale: "one day, one town" });
    const { effects } = await judgeLink(opened.store, [dataFront.id, front.id], {
      ...judged("positive"),
      rationale: "one body",
    });
    expect(effects.total).toBeGreaterThan(0);
    expect(await counted()).toEqual(["in_tension"]);
    await expectDerivedHolds(opened.store);
    const link = linkIdOf(front.id, dataFront.id);
    await judgeLink(opened.store, link, judged("unsure"));
    await judgeLink(opened.store, linkIdOf(event.id, dataEvent.id), judged("negative"));
    expect(await counted()).toEqual(alone);
    expect((await getHistory(opened.store, link)).length).toBe(2);
    await expectDerivedHolds(opened.store);
  });

  test("judgeLink is a change that undoChange takes back", async () => {
    await using opened = await openTest();
    await fillTwo(opened.store);
    await proposeLinks(opened.store, { of: "actor", ...details });
    const { change } = await judgeLink(opened.store, [front.id, dataFront.id], judged("positive"));
    await undoChange(opened.store, change, details);
    expect((await findLinks(opened.store, {})).entries.map(({ record }) => record.judgement)).toEqual(["unsure"]);
  });

  test.each([
    ["an unknown link", "lnk:none", "store.not-found"],
    ["two records of different kinds", [front.id, event.id], "store.link-refused"],
    ["one record twice", [front.id, front.id], "store.link-refused"],
    ["an unknown record", [front.id, "act:none"], "store.not-found"],
    ["a new link without a reason", [front.id, dataFront.id], "store.link-refused"],
  ] as const)("judgeLink refuses %s", async (_case, which, code) => {
    await using opened = await openTest();
    await fillTwo(opened.store);
    await expect(judgeLink(opened.store, which, judged("positive"))).rejects.toMatchObject({ code });
    expect(getChangeNumber(opened.store)).toBe(2);
  });

  test("findLinks filters by kind, judgement and record, and pages by id", async () => {
    await using opened = await openTest();
    await fillTwo(opened.store);
    for (const of of ["event", "actor", "place"] as const) await proposeLinks(opened.store, { of, ...details });
    const first = await findLinks(opened.store, { limit: 2 });
    const rest = await findLinks(opened.store, { limit: 2, cursor: first.next });
    const ids = [...first.entries, ...rest.entries].map(({ record }) => record.id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids.length).toBe(3);
    expect((await findLinks(opened.store, { record: dataFront.id })).entries).toMatchObject([
      { record: { of: "actor" } },
    ]);
    expect((await findLinks(opened.store, { judgement: "positive" })).total).toBe(0);
  });

  test("proposals look through merges: parties that were merged are one", async () => {
    await using opened = await openTest();
    await fillTwo(opened.store);
    await mergeRecords(opened.store, dataFront.id, front.id, details);
    await proposeLinks(opened.store, { of: "event", ...details });
    const { entries } = await findLinks(opened.store, { of: "event" });
    expect(entries[0]?.record.rationale).toContain("One party is the same, or has a like name.");
  });
});
