import { buildActor } from "@variorum/core/testing";
import { expect, test } from "vitest";
import {
  exportRecords,
  findClaimsOfActor,
  findClaimsOfQuestion,
  findQuestionsOfEvent,
  getDossier,
  getRecordState,
  search,
} from "../src/read.ts";
import { mergeRecords, reindex } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { collect, derivedRows, describeEngines, expectDerivedHolds, importRecords } from "./stores.ts";

const { RECORDS, armyClaim, event, front, frontClaim, frontPassage } = harbour;
const details = { command: "test" };

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
    await expectDerivedHolds(opened.store);
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
    const hits = await search(opened.store, { kind: "claims", q: "killed" });
    const { db, writer } = opened.store.engine;
    for (const table of ["kept_result", "event_summary", "hidden_record"] as const)
      await db.deleteFrom(table).execute();
    await db.updateTable("claim").set({ is_alone: 0 }).execute();
    writer.clearWords("claim");
    expect(await reindex(opened.store)).toMatchObject({ questions: 1 });
    expect(await derivedRows(opened.store)).toEqual(before);
    expect(await search(opened.store, { kind: "claims", q: "killed" })).toEqual(hits);
    expect((await collect(exportRecords(opened.store))).length).toBe(RECORDS.length + 2);
    expect(await findClaimsOfQuestion(opened.store, armyClaim.question)).toHaveLength(3);
  });
});
