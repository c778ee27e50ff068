import { ClaimId, EventId, isoDateToDay, PlaceId, RULES_VERSION } from "@variorum/core";
import { expect, test } from "vitest";
import {
  countEventsByDay,
  countEventsByPlace,
  type EventsWanted,
  findActors,
  findChangedRecords,
  findChanges,
  findClaimsOfActor,
  getActorSummary,
  findClaimsOfReport,
  findEvents,
  findPlacesOfType,
  findReports,
  findSources,
  findSourcesOf,
  getNotice,
  getQuestionResult,
  getSource,
  hasCurrentResults,
  resolveAsOf,
  resolveState,
} from "../src/read.ts";
import * as harbour from "./harbour-records.ts";
import { buildActor, buildEvent, buildPlace } from "@variorum/core/testing";
import { fill, laterEvent, LISTED } from "./harbour-lists.ts";
import { describeEngines, importRecords } from "./stores.ts";

const { army, armyClaim, event, front, frontClaim, frontPassage, gazette, report } = harbour;

describeEngines("lists", (openTest) => {
  test("findEvents gives events by last change, in pages", async () => {
    await using opened = await openTest();
    await fill(opened);
    await importRecords(opened.store, [
      harbour.claimOf("clm:more", frontPassage, {
        on: laterEvent,
        topic: "other_statement",
        population: undefined,
        act: "assert",
        value: { text: "It was loud" },
      }),
    ]);
    const first = await findEvents(opened.store, { limit: 1 });
    expect(first.entries).toMatchObject([{ event: { id: "evt:later" }, lastChange: 2, claims: 2 }]);
    const second = await findEvents(opened.store, { limit: 1, cursor: first.next });
    expect(second.entries).toMatchObject([{ event: { id: event.id }, lastChange: 1, claims: 5, claimants: 3 }]);
    expect(second.next).toBeUndefined();
    expect((await findEvents(opened.store, { contested: true })).total).toBe(0);
    expect((await findEvents(opened.store, { place: PlaceId.parse("plc:harbour-town") })).total).toBe(1);
    expect((await findEvents(opened.store, { partOf: EventId.parse("evt:none") })).total).toBe(0);
  });

  test("findEvents counts all events of a store with many", async () => {
    await using opened = await openTest();
    const many = Array.from({ length: 1_200 }, (_, index) => buildEvent({ id: `evt:many-${index}` }));
    await importRecords(opened.store, [front, army, harbour.town, ...many]);
    expect(await findEvents(opened.store)).toMatchObject({ total: 1_200, totalExact: true });
  });

  test("findEvents and the counts by day and by place take events within a place and within days", async () => {
    await using opened = await openTest();
    await fill(opened);
    const within = buildPlace({
      id: "plc:harbour-region",
      type: "adm1",
      names: [{ value: "Harbour Region", lang: "en", use: "preferred" }],
    });
    const town = buildPlace({ within: within.id });
    const dated = (slug: string, when: string) =>
      buildEvent({ id: `evt:${slug}`, anchor: { when, where: [town.id], basis: "editorial" } });
    await importRecords(opened.store, [
      within,
      town,
      dated("early", "2023-01-31"),
      dated("late", "2025-06-01/2025-06-09"),
    ]);
    const { store } = opened;
    const idsOf = async (wanted: EventsWanted) =>
      (await findEvents(store, { ...wanted, order: "time" })).entries.map(({ event: { id } }) => id);
    const region = PlaceId.parse(within.id);
    expect(await idsOf({ place: region })).toEqual(["evt:late", event.id, "evt:early"]);
    expect(await idsOf({ place: region, fromDay: isoDateToDay("2025-06-09") })).toEqual(["evt:late"]);
    expect(await idsOf({ place: region, toDay: isoDateToDay("2023-01-31") })).toEqual(["evt:early"]);
    const first = await findEvents(store, { place: region, order: "time", limit: 2 });
    expect((await findEvents(store, { place: region, order: "time", cursor: first.next })).entries).toHaveLength(1);
    expect((await findPlacesOfType(store, "adm1")).map(({ id }) => id)).toEqual([within.id]);
    expect(await countEventsByPlace(store, { place: region })).toMatchObject([{ place: { id: town.id }, events: 3 }]);
    expect(await countEventsByDay(store, { place: region, fromDay: isoDateToDay("2025-01-01") })).toEqual([
      { day: isoDateToDay("2025-06-01"), events: 1 },
    ]);
  });

  test("findActors and findReports count the claims of each", async () => {
    await using opened = await openTest();
    await fill(opened);
    const actors = await findActors(opened.store, { limit: 2 });
    expect(actors.entries).toMatchObject([
      { actor: { id: army.id }, claims: 2, relayed: 0 },
      { actor: { id: gazette.id }, claims: 1, relayed: 6 },
    ]);
    expect((await findActors(opened.store, { cursor: actors.next })).entries).toMatchObject([
      { actor: { id: front.id } },
    ]);
    expect((await findReports(opened.store)).entries).toMatchObject([{ report: { id: report.id }, claims: 6 }]);
  });

  test("findClaimsOfActor tells what an actor says, what is about it, and what it relays", async () => {
    await using opened = await openTest();
    await fill(opened);
    const ids = async (role: "says" | "about" | "relays", actor = front.id) =>
      (await findClaimsOfActor(opened.store, actor, role)).entries.map(({ claim }) => claim.id).toSorted();
    expect(await ids("says")).toEqual(["clm:front-own-killed", "clm:front-where", "clm:later-when"]);
    expect(await ids("about")).toEqual([armyClaim.id, frontClaim.id]);
    expect(await ids("relays")).toEqual([]);
    expect(await ids("relays", gazette.id)).toHaveLength(6);
    const page = await findClaimsOfActor(opened.store, gazette.id, "relays", { limit: 4 });
    const rest = await findClaimsOfActor(opened.store, gazette.id, "relays", { limit: 4, cursor: page.next });
    expect([page.entries.length, rest.entries.length, rest.next]).toEqual([4, 2, undefined]);
  });

  test("getActorSummary counts on what an actor speaks, through whom, when, and where it meets others", async () => {
    await using opened = await openTest();
    await fill(opened);
    const summary = await getActorSummary(opened.store, front.id);
    expect(summary).toMatchObject({
      topics: [
        { topic: "killed", claims: 1 },
        { topic: "when", claims: 1 },
        { topic: "where", claims: 1 },
      ],
      speaksThrough: [],
      relayedBy: [{ actor: gazette.id }],
      passesOn: [],
      events: 2,
      questions: 3,
      isComplete: true,
    });
    expect(await getActorSummary(opened.store, front.id, { asOf: 1 })).toEqual(summary);
    const paper = await getActorSummary(opened.store, gazette.id);
    expect(paper.passesOn).toEqual([
      { actor: front.id, claims: 3 },
      { actor: army.id, claims: 2 },
    ]);
    expect([paper.firstSaid, paper.lastSaid]).toEqual(["2024-03-10", "2024-03-10"]);
    expect([summary.meetsIn, paper.meetsIn]).toEqual([[event.id], []]);
  });

  test("findClaimsOfReport follows the text", async () => {
    await using opened = await openTest();
    await fill(opened);
    const ids = (await findClaimsOfReport(opened.store, report.id)).map(({ claim }) => claim.id);
    expect(ids.indexOf(ClaimId.parse("clm:front-own-killed"))).toBeLessThan(ids.indexOf(armyClaim.id));
    expect(ids).toHaveLength(6);
  });

  test("findChanges and findChangedRecords tell what was done, newest first", async () => {
    await using opened = await openTest();
    await fill(opened);
    await importRecords(opened.store, [buildActor({ ...front, type: "government" })]);
    expect((await findChanges(opened.store, { limit: 1 })).changes).toMatchObject([
      { number: 2, counts: { actor: { changed: 1 } } },
    ]);
    expect((await findChanges(opened.store, { before: 2 })).changes.map(({ number }) => number)).toEqual([1]);
    expect((await findChanges(opened.store, { after: 1 })).changes.map(({ number }) => number)).toEqual([2]);
    expect((await findChanges(opened.store, { event: event.id })).changes.map(({ number }) => number)).toEqual([1]);
    expect((await findChanges(opened.store, { record: front.id })).changes.map(({ number }) => number)).toEqual([2, 1]);
    expect((await findChangedRecords(opened.store, 2)).records).toEqual([
      { id: front.id, kind: "actor", what: "changed" },
    ]);
    const first = await findChangedRecords(opened.store, 1, { limit: 3 });
    expect(first.records).toHaveLength(3);
    expect((await findChangedRecords(opened.store, 1, { after: first.next })).records).toHaveLength(LISTED.length - 3);
  });

  test("resolveAsOf takes a number or a day that is reached, and nothing else", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [front], { at: "2026-01-01T10:00:00.000Z" });
    await importRecords(opened.store, [army], { at: "2026-01-02T10:00:00.000Z" });
    expect(await resolveAsOf(opened.store, "2")).toBe(2);
    expect(await resolveAsOf(opened.store, "2026-01-01")).toBe(1);
    expect(await resolveAsOf(opened.store, "2027-01-01")).toBe(2);
    for (const wrong of ["0", "3", "2025-12-31", "2026-02-30", "yesterday"]) {
      await expect(resolveAsOf(opened.store, wrong)).rejects.toMatchObject({ code: "store.unknown-change" });
    }
  });

  test("resolveState takes 0 and a day before the first change for the empty store", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [front], { at: "2026-01-01T10:00:00.000Z" });
    await importRecords(opened.store, [army], { at: "2026-01-02T10:00:00.000Z" });
    expect(await resolveState(opened.store, "0")).toBe(0);
    expect(await resolveState(opened.store, "2025-12-31")).toBe(0);
    expect(await resolveState(opened.store, "2026-01-01")).toBe(1);
    expect(await resolveState(opened.store, "2")).toBe(2);
    for (const wrong of ["3", "2026-02-30", "yesterday"]) {
      await expect(resolveState(opened.store, wrong)).rejects.toMatchObject({ code: "store.unknown-change" });
    }
  });

  test("sources and results can be asked for by name, and a name that is not there throws", async () => {
    await using opened = await openTest();
    await fill(opened);
    expect(await findSources(opened.store)).toEqual([
      { id: "test", notice: "Invented", method: "manual", staysHere: false },
    ]);
    expect(await findSourcesOf(opened.store, undefined)).toEqual(await findSources(opened.store));
    expect(await findSourcesOf(opened.store, new Set([front.id]))).toHaveLength(1);
    expect(await findSourcesOf(opened.store, new Set(["act:none"]))).toEqual([]);
    await expect(getSource(opened.store, "none")).rejects.toMatchObject({ code: "store.not-found" });
    await expect(getQuestionResult(opened.store, "q:none" as never)).rejects.toMatchObject({ code: "store.not-found" });
    await expect(getNotice(opened.store, "act:none")).rejects.toMatchObject({ code: "store.not-found" });
  });

  test("hasCurrentResults tells results of other rules, until they are built anew", async () => {
    await using opened = await openTest();
    await fill(opened);
    const { db } = opened.store.engine;
    await db.updateTable("event_summary").set({ rules_version: "0.0.0" }).execute();
    expect(await hasCurrentResults(opened.store)).toBe(false);
    await db.updateTable("event_summary").set({ rules_version: RULES_VERSION }).execute();
    expect(await hasCurrentResults(opened.store)).toBe(true);
  });

  test("hasCurrentResults looks again after each change", async () => {
    await using opened = await openTest();
    await fill(opened);
    expect(await hasCurrentResults(opened.store)).toBe(true);
    await opened.store.engine.db.updateTable("event_summary").set({ rules_version: "0.0.0" }).execute();
    await importRecords(opened.store, [buildActor({ id: "act:newcomer" })]);
    expect(await hasCurrentResults(opened.store)).toBe(false);
  });
});
