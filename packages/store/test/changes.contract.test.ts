import { readFileSync } from "node:fs";
import type { AnyRecord } from "@variorum/core";
import { buildActor, buildEvent, buildJudgement, buildLink } from "@variorum/core/testing";
import { expect, test } from "vitest";
import {
  exportRecords,
  findChangedRecords,
  findChanges,
  findClaims,
  findClaimsOfActor,
  findClaimsOfQuestion,
  findQuestionsOfEvent,
  getDossier,
  getHistory,
  getRecord,
  getRecordState,
  getReportText,
  openForReading,
  resolveAsOf,
  search,
} from "../src/read.ts";
import { mergeRecords, reindex, undoChange, withdrawRecord } from "../src/write.ts";
import { inChange } from "../src/writes/in-change.ts";
import * as harbour from "./harbour-records.ts";
import { allRecords, derivedRows, describeEngines, importRecords, type TestStore } from "./stores.ts";

const { RECORDS, TEXT, armyClaim, event, front, frontClaim, frontPassage, report } = harbour;
const renamed = buildActor({ ...front, names: [{ value: "Northern Front (NF)", lang: "en", use: "preferred" }] });
const details = { command: "test" };

/** What the store shows of itself, without the numbers of changes, which undoing moves on. */
async function presentState({ store }: TestStore): Promise<unknown> {
  const questions = await store.engine.db
    .selectFrom("question_result")
    .select(["question", "status", "flags", "claims", "counts_by_side"])
    .orderBy("question")
    .execute();
  const hits = await search(store, { kind: "claims", words: "killed" });
  return { records: await allRecords(store), questions, hits: hits.entries.map(({ id }) => id).toSorted() };
}

/** Checks that what is derived is what building it anew gives. */
async function expectDerivedHolds({ store }: TestStore): Promise<void> {
  const before = await derivedRows(store);
  await reindex(store);
  expect(await derivedRows(store)).toEqual(before);
}

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
    const before = await presentState(opened);
    await importRecords(opened.store, records);
    expect(await presentState(opened)).not.toEqual(before);
    const outcome = await undoChange(opened.store, 2, details);
    expect(outcome.change).toBe(3);
    expect(await presentState(opened)).toEqual(before);
    await expectDerivedHolds(opened);
    await undoChange(opened.store, 3, details);
    await undoChange(opened.store, 4, details);
    expect(await presentState(opened)).toEqual(before);
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

  test("refuses and names the records, when later ones name what would go", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, [harbour.claimOf("clm:later", frontPassage)]);
    await expect(undoChange(opened.store, 1, details)).rejects.toMatchObject({
      code: "store.undo-refused",
      details: { records: ["clm:later"] },
    });
  });

  test("refuses a change that was taken back before, and one that is not there", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await undoChange(opened.store, 1, details);
    await expect(undoChange(opened.store, 1, details)).rejects.toMatchObject({ code: "store.undo-refused" });
    await expect(undoChange(opened.store, 9, details)).rejects.toMatchObject({ code: "store.unknown-change" });
  });

  test("brings back what was withdrawn, merged or pruned", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, buildActor({ id: "act:nf" })]);
    const before = await presentState(opened);
    await withdrawRecord(opened.store, armyClaim.id, { ...details, reason: "Asked for" });
    await mergeRecords(opened.store, "act:nf", front.id, details);
    await importRecords(opened.store, RECORDS.slice(0, -1), { prune: true });
    for (const change of [3, 2]) await undoChange(opened.store, change, details);
    expect(await presentState(opened)).toEqual(before);
    await expectDerivedHolds(opened);
  });
});

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
    expect((await search(reader, { kind: "claims", words: "fighters" })).total).toBe(0);
    expect((await findChangedRecords(reader, 2)).records).toEqual([
      { id: armyClaim.id, kind: "claim", what: "taken_out" },
    ]);
    await expectDerivedHolds(opened);
  });

  test("hides what rests on a report that was withdrawn", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await withdrawRecord(opened.store, report.id, { ...details, reason: "Not ours" });
    await using reader = await openForReading(opened.path, { show: "local" });
    expect((await findClaims(reader, {})).total).toBe(0);
    await expect(getRecord(reader, frontPassage.id)).rejects.toMatchObject({ code: "store.not-found" });
    expect(await findQuestionsOfEvent(reader, event.id)).toEqual([]);
    await expectDerivedHolds(opened);
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

describeEngines("mergeRecords", (openTest) => {
  const alias = buildActor({ id: "act:nf", names: [{ value: "NF", lang: "en", use: "preferred" }] });
  const byAlias = harbour.claimOf("clm:nf-own-killed", frontPassage, {
    by: alias.id,
    population: { of: [alias.id], who: "all", unit: "person" },
  });

  test("redirects the old id and compares what names it as if it named the other", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, alias, byAlias]);
    await mergeRecords(opened.store, alias.id, front.id, { ...details, reason: "Same body", who: "editor" });
    expect(await getRecordState(opened.store, alias.id)).toMatchObject({ state: "merged", into: front.id, change: 2 });
    const said = await findClaimsOfActor(opened.store, front.id, "says");
    expect(said.entries.map(({ claim }) => claim.id).toSorted()).toEqual([frontClaim.id, byAlias.id].toSorted());
    const dossier = await getDossier(opened.store, event.id);
    expect(dossier.actors.map(({ id }) => id)).toContain(alias.id);
    expect(dossier.links).toMatchObject([
      { a: alias.id, b: front.id, relation: "same_as", judgement: "positive", by: "editor" },
    ]);
    const results = await findQuestionsOfEvent(opened.store, event.id);
    expect(new Set(results.map(({ status }) => status)).size).toBe(1);
    await expectDerivedHolds(opened);
  });

  test("changes nothing, when the same file is imported again", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, alias, byAlias]);
    await mergeRecords(opened.store, alias.id, front.id, details);
    const { plan } = await importRecords(opened.store, [...RECORDS, alias, byAlias]);
    expect(plan).toMatchObject({ isEmpty: true, counts: { actor: { kept: 1 }, claim: { unchanged: 3 } } });
  });

  test("redirects in one step, when what it redirects to is merged in its turn", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [...RECORDS, alias, buildActor({ id: "act:third" })]);
    await mergeRecords(opened.store, alias.id, "act:third", details);
    await mergeRecords(opened.store, "act:third", front.id, details);
    expect(await getRecordState(opened.store, alias.id)).toMatchObject({ state: "merged", into: front.id });
  });

  test.each([
    ["of different kinds", front.id, event.id],
    ["that are one", front.id, front.id],
    ["of a kind that is not merged", frontPassage.id, harbour.armyPassage.id],
    ["of which one is unknown", front.id, "act:none"],
  ])("refuses records %s", async (_case, from, into) => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await expect(mergeRecords(opened.store, from, into, details)).rejects.toMatchObject({
      code: "store.merge-refused",
    });
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

describeEngines("reindex", (openTest) => {
  test("gives the same results, index and hidden ids, after all of them were deleted", async () => {
    await using opened = await openTest();
    const secret = buildActor({ id: "act:secret", sensitivity: { level: "restricted", reasons: ["witness"] } });
    await importRecords(opened.store, [
      ...RECORDS,
      secret,
      harbour.claimOf("clm:secret", frontPassage, { by: secret.id }),
    ]);
    const before = await derivedRows(opened.store);
    const hits = await search(opened.store, { kind: "claims", words: "killed" });
    const { db, writer } = opened.store.engine;
    for (const table of ["question_result", "event_summary", "hidden_record"] as const)
      await db.deleteFrom(table).execute();
    writer.clearWords("claim");
    expect(await reindex(opened.store)).toMatchObject({ questions: 1 });
    expect(await derivedRows(opened.store)).toEqual(before);
    expect(await search(opened.store, { kind: "claims", words: "killed" })).toEqual(hits);
    expect((await Array.fromAsync(exportRecords(opened.store))).length).toBe(RECORDS.length + 2);
    expect(await findClaimsOfQuestion(opened.store, armyClaim.question)).toHaveLength(3);
  });
});
