import { buildActor, buildEvent, buildLink } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { getRecordState } from "../src/read.ts";
import * as harbour from "./harbour-records.ts";
import { allRecords, describeEngines, expectDerivedHolds, importRecords } from "./stores.ts";

const { RECORDS, army, armyClaim, event, front, report, town } = harbour;
const without = (...ids: readonly string[]) => RECORDS.filter(({ id }) => !ids.includes(id));

describeEngines("pruneSource", (openTest) => {
  test.each([
    ["an actor who speaks and a party of an event", army.id, [armyClaim.id, event.id]],
    ["the place of an event", town.id, [event.id]],
    ["the report that was read", report.id, [harbour.armyPassage.id, harbour.frontPassage.id]],
    ["the event that claims are about", event.id, [armyClaim.id, harbour.frontClaim.id]],
  ])("refuses, naming what would name nothing, and writes nothing: %s", async (_case, gone, naming) => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const before = await allRecords(opened.store);
    await expect(importRecords(opened.store, without(gone), { prune: true })).rejects.toMatchObject({
      code: "store.prune-refused",
      details: { records: naming, total: naming.length },
    });
    expect(await allRecords(opened.store)).toEqual(before);
  });

  test("refuses for records of other sources too, and withdraws what they no longer name", async () => {
    await using opened = await openTest();
    await importRecords(
      opened.store,
      RECORDS.filter(({ id }) => id !== armyClaim.id),
    );
    await importRecords(opened.store, [armyClaim], { source: { id: "people" } });
    const rest = without(armyClaim.id, harbour.armyPassage.id);
    await expect(importRecords(opened.store, rest, { prune: true })).rejects.toMatchObject({
      code: "store.prune-refused",
      details: { records: [armyClaim.id] },
    });
    await importRecords(opened.store, [], { source: { id: "people" }, prune: true });
    const { plan } = await importRecords(opened.store, rest, { prune: true });
    expect(plan.withdrawals).toMatchObject([{ id: harbour.armyPassage.id }]);
    await expectDerivedHolds(opened.store);
  });

  const [step, ...others] = harbour.frontClaim.attribution;
  test.each([
    [
      "an affiliation",
      buildActor({ id: "act:wing", affiliations: [{ actor: army.id, relation: "part_of", basis: "external" }] }),
    ],
    [
      "what a report was made from",
      harbour.reportWith("Other.", {
        id: "rep:other",
        derivedFrom: [{ actor: army.id, relation: "quotes", basis: "editorial", passages: [] }],
      }),
    ],
    [
      "a voice that may be meant",
      harbour.claimOf("clm:voice", harbour.frontPassage, {
        attribution: [{ ...step, alternatives: [army.id] }, ...others],
      }),
    ],
  ])("refuses where a record of another source names it in passing: %s", async (_case, naming) => {
    await using opened = await openTest();
    const ofFront = { ...event, sides: event.sides?.filter(({ id }) => id === "front") ?? [] };
    const kept = without(army.id, armyClaim.id).map((record) => (record.id === event.id ? ofFront : record));
    await importRecords(opened.store, [army, ...kept]);
    await importRecords(opened.store, [naming], { source: { id: "people" } });
    await expect(importRecords(opened.store, kept, { prune: true })).rejects.toMatchObject({
      code: "store.prune-refused",
      details: { records: [naming.id], total: 1 },
    });
  });

  test("takes proposals of links along that nobody has judged, and refuses for those that somebody has", async () => {
    await using opened = await openTest();
    const twin = buildEvent({ id: "evt:twin" });
    await importRecords(opened.store, [...RECORDS, twin]);
    const proposal = { a: event.id, b: twin.id };
    const judged = buildLink({ ...proposal, id: "lnk:judged", judgement: "positive" });
    await importRecords(opened.store, [judged], { source: { id: "people" } });
    await expect(importRecords(opened.store, RECORDS, { prune: true })).rejects.toMatchObject({
      code: "store.prune-refused",
    });
    await importRecords(opened.store, [buildLink({ ...judged, judgement: "unsure" })], { source: { id: "people" } });
    const { plan } = await importRecords(opened.store, RECORDS, { prune: true });
    expect(plan.withdrawals.map(({ id }) => id)).toEqual([twin.id, judged.id]);
    expect(plan.counts).toMatchObject({ event: { withdrawn: 1 }, link: { withdrawn: 1 } });
    expect(await getRecordState(opened.store, judged.id)).toMatchObject({ state: "withdrawn" });
    expect(await getRecordState(opened.store, front.id)).toEqual({ state: "current" });
  });
});
