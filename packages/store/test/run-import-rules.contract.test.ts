import { buildActor, buildEvent, buildJudgement, buildLink, buildQuestion } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { findEvents, findQuestionsOfEvent, getClaim, getRecord, getRecordState } from "../src/read.ts";
import * as harbour from "./harbour-records.ts";
import { allRecords, describeEngines, importRecords, unitOf } from "./stores.ts";

const { RECORDS, armyClaim, event, front, frontClaim, report } = harbour;
const renamed = buildActor({ ...front, names: [{ value: "Northern Front (NF)", lang: "en", use: "preferred" }] });

describeEngines("runImport, references", (openTest) => {
  test("settles what comes later in the same import, also where two records name each other", async () => {
    await using opened = await openTest();
    const affiliation = (actor: string) => [{ actor, relation: "allied_with", basis: "editorial" }];
    const one = buildActor({ id: "act:one", affiliations: affiliation("act:two") });
    const two = buildActor({ id: "act:two", affiliations: affiliation("act:one") });
    const { plan } = await importRecords(opened.store, [one, two, ...RECORDS.toReversed()]);
    expect(plan).toMatchObject({ errors: 0, counts: { actor: { created: 5 }, claim: { created: 2 } } });
  });

  test("rejects what stays unknown and what rests on it, when told to keep going", async () => {
    await using opened = await openTest();
    const part = buildEvent({ id: "evt:part", partOf: "evt:nowhere" });
    const partOfPart = buildEvent({ id: "evt:part-of-part", partOf: "evt:part" });
    const { plan, issues } = await importRecords(opened.store, [partOfPart, ...RECORDS, part], { keepGoing: true });
    expect(plan.rows).toEqual({ read: 12, accepted: 10, rejected: 2 });
    expect(issues.map(({ code, raw }) => [code, raw])).toEqual(
      expect.arrayContaining([
        ["reference.unknown", "evt:nowhere"],
        ["reference.rejected", "evt:part"],
      ]),
    );
    expect(await getRecordState(opened.store, "evt:part-of-part")).toEqual({ state: "unknown" });
  });

  test("names unknown actors with the code of their own", async () => {
    await using opened = await openTest();
    const { issues } = await importRecords(opened.store, [report]);
    expect(issues).toMatchObject([{ code: "actor.unknown", raw: "act:gazette" }]);
  });

  test.each([
    ["within one import", (a: unknown, b: unknown) => [[a, b]]],
    ["by a later import", (a: unknown, b: unknown) => [[b], [a]]],
  ])("refuses a circle that is closed %s", async (_case, split) => {
    await using opened = await openTest();
    const a = buildEvent({ id: "evt:a", partOf: "evt:b", anchor: { where: [], basis: "editorial" } });
    const b = buildEvent({ id: "evt:b", anchor: { where: [], basis: "editorial" } });
    const closing = buildEvent({ ...b, partOf: "evt:a" });
    await importRecords(opened.store, [b, a]);
    const { issues, outcome } = await importRecords(opened.store, split(closing, a).flat() as never);
    expect(outcome).toMatchObject({ committed: false, stopped: "errors" });
    expect(issues.map(({ code }) => code)).toContain("reference.cycle");
  });

  test("refuses a record that is part of itself", async () => {
    await using opened = await openTest();
    const part = buildEvent({ id: "evt:a", partOf: "evt:a", anchor: { where: [], basis: "editorial" } });
    const { issues } = await importRecords(opened.store, [part]);
    expect(issues).toMatchObject([{ code: "reference.cycle", at: { pointer: "/evt:a/partOf" } }]);
  });

  test("refuses two different records under one id", async () => {
    await using opened = await openTest();
    const { issues } = await importRecords(opened.store, [front, renamed]);
    expect(issues).toMatchObject([{ code: "record.duplicate-id", raw: front.id }]);
  });

  test("takes links, judgements and curated questions that name the rest", async () => {
    await using opened = await openTest();
    const twin = buildEvent({ id: "evt:harbour-fire-2024-03" });
    const judgement = buildJudgement({ claims: [frontClaim.id, armyClaim.id] });
    const { plan } = await importRecords(opened.store, [judgement, buildLink(), buildQuestion(), twin, ...RECORDS]);
    expect(plan.errors).toBe(0);
    expect(
      (await findQuestionsOfEvent(opened.store, event.id)).map(({ question, status }) => [question, status]),
    ).toContainEqual(["q:harbour-fire-cause", "unanswered"]);
  });
});

describeEngines("runImport, people's work", (openTest) => {
  const machine = { method: "dataset", source: { id: "dataset" } } as const;

  test("keeps a claim that a person reviewed, and lists the difference", async () => {
    await using opened = await openTest();
    const drafted = harbour.claimOf("clm:drafted", harbour.frontPassage, { extraction: { method: "rule" } });
    await importRecords(opened.store, [...RECORDS, drafted], { method: "rule", source: { id: "article" } });
    const reviewed = harbour.claimOf("clm:drafted", harbour.frontPassage, {
      extraction: { method: "rule" },
      review: { status: "single_reviewed", by: ["editor"] },
    });
    await importRecords(opened.store, [reviewed], { source: { id: "editors" } });
    const { plan, outcome } = await importRecords(opened.store, [drafted], {
      method: "rule",
      source: { id: "article" },
    });
    expect(outcome).toMatchObject({ stopped: "nothing-to-do" });
    expect(plan.counts.claim.kept).toBe(1);
    expect(plan.kept.first).toMatchObject([{ id: "clm:drafted", field: "review" }]);
    expect((await getClaim(opened.store, drafted.id)).record).toEqual(reviewed);
  });

  test("replaces what a dataset wrote by what the dataset writes later, and keeps what people wrote", async () => {
    await using opened = await openTest();
    const ofDataset = buildActor({ id: "act:from-dataset" });
    await importRecords(opened.store, [ofDataset], machine);
    await importRecords(opened.store, [front]);
    const { plan } = await importRecords(
      opened.store,
      [buildActor({ ...ofDataset, type: "government" }), renamed],
      machine,
    );
    expect(plan.counts.actor).toMatchObject({ changed: 1, kept: 1 });
    expect((await getRecord(opened.store, front.id)).record).toEqual(front);
  });
});

describeEngines("runImport, pruning and withholding", (openTest) => {
  test("withdraws what the source no longer has, and nothing of other sources", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const other = buildActor({ id: "act:other" });
    await importRecords(opened.store, [other], { source: { id: "other" } });
    const { plan } = await importRecords(opened.store, RECORDS.slice(0, -1), { prune: true });
    expect(plan.withdrawals).toEqual([{ id: armyClaim.id, reason: "No longer in test" }]);
    expect(await getRecordState(opened.store, armyClaim.id)).toMatchObject({
      state: "withdrawn",
      reason: "No longer in test",
    });
    expect(await getRecordState(opened.store, other.id)).toEqual({ state: "current" });
    const back = await importRecords(opened.store, RECORDS);
    expect(back.plan.counts.claim.created).toBe(1);
    expect(await getRecordState(opened.store, armyClaim.id)).toEqual({ state: "current" });
  });

  test("stores nothing of a withheld record but a tombstone, and overwrites what it held of it", async () => {
    await using opened = await openTest();
    const witness = buildActor({
      id: "act:witness",
      type: "person",
      names: [{ value: "Planted Name", lang: "en", use: "preferred" }],
    });
    await importRecords(opened.store, [witness]);
    const withheld = buildActor({ ...witness, sensitivity: { level: "withheld", reasons: ["witness"] } });
    const { issues } = await importRecords(opened.store, [withheld]);
    expect(issues).toMatchObject([{ code: "sensitivity.withheld", severity: "warning", raw: witness.id }]);
    expect(await getRecordState(opened.store, witness.id)).toMatchObject({
      state: "withdrawn",
      withheld: true,
      erased: true,
      reason: "Withheld: witness",
    });
    const rows = await opened.store.engine.db.selectFrom("actor").select(["id", "body"]).execute();
    expect(JSON.stringify(rows)).not.toContain("Planted Name");
  });
});

describeEngines("runImport, effects", (openTest) => {
  test("tells how many events are collated, and stops between two steps when it is interrupted", async () => {
    await using opened = await openTest();
    const steps: unknown[] = [];
    const stop = new AbortController();
    const { outcome } = await importRecords(opened.store, RECORDS, {
      signal: stop.signal,
      onCollated: async (step) => {
        steps.push(step);
        stop.abort();
      },
    });
    expect(steps).toEqual([{ events: 1, of: 1 }]);
    expect(outcome).toMatchObject({ committed: false, stopped: "interrupted" });
    expect(await allRecords(opened.store)).toEqual(new Map());
  });

  test("names the questions whose status moves, in the plan and on the list of events", async () => {
    await using opened = await openTest();
    const withoutArmy = RECORDS.filter(({ id }) => id !== armyClaim.id);
    const first = await importRecords(opened.store, withoutArmy);
    expect(first.plan.effects.first).toMatchObject([{ question: frontClaim.question, to: "conceded_single_voice" }]);
    const second = await importRecords(opened.store, [armyClaim]);
    expect(second.plan.effects).toEqual({
      total: 1,
      first: [{ question: frontClaim.question, event: event.id, from: "conceded_single_voice", to: "in_tension" }],
    });
    const [entry] = (await findEvents(opened.store)).entries;
    expect(entry).toMatchObject({
      claims: 2,
      claimants: 2,
      reports: 1,
      questions: 1,
      contested: 0,
      lastChange: 2,
      isDataset: false,
    });
  });
});

describeEngines("runImport, waiting units", (openTest) => {
  test("rejects a waiting unit that contradicts itself, and what rests on it", async () => {
    await using opened = await openTest();
    const later = buildEvent({ id: "evt:later" });
    const twice = [buildEvent({ id: "evt:twice", partOf: later.id }), buildEvent({ id: "evt:twice", type: "riot" })];
    const resting = buildEvent({ id: "evt:resting", partOf: "evt:twice" });
    const units = [twice, [resting], [harbour.town], [later]].map((records) => ({
      ok: true as const,
      value: unitOf(records),
      issues: [],
    }));
    const { plan } = await importRecords(opened.store, [], { units, keepGoing: true });
    expect(plan).toMatchObject({
      rows: { accepted: 2, rejected: 2 },
      issues: { "record.duplicate-id": 1, "reference.rejected": 1 },
    });
  });

  test("settles a chain of hundreds of units that stand in the wrong order, and rejects one without an end", async () => {
    await using opened = await openTest();
    const chain = (name: string, last: string | undefined) =>
      Array.from({ length: 300 }, (_, index) => {
        const next = index === 299 ? last : `evt:${name}-${index + 1}`;
        return buildEvent({
          id: `evt:${name}-${index}`,
          anchor: { where: [], basis: "editorial" },
          ...(next === undefined ? {} : { partOf: next }),
        });
      });
    const { plan } = await importRecords(opened.store, [...chain("good", undefined), ...chain("endless", "evt:none")], {
      keepGoing: true,
    });
    expect(plan.rows).toEqual({ read: 600, accepted: 300, rejected: 300 });
  });
});
