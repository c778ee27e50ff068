import { buildActor } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import {
  findChanges,
  getChange,
  getChangeNumber,
  getHistory,
  getNotice,
  getRecord,
  getSource,
  findSources,
  findReportsOfSource,
  findReportsWithText,
} from "../src/read.ts";
import { heldRecords } from "../src/write.ts";
import { sha256 } from "../src/sha256.ts";
import * as harbour from "./harbour-records.ts";
import { allRecords, describeEngines, importRecords, unitOf } from "./stores.ts";

const { RECORDS, TEXT, army, front, report } = harbour;
const renamed = buildActor({ ...front, names: [{ value: "Northern Front (NF)", lang: "en", use: "preferred" }] });

describeEngines("runImport", (openTest) => {
  test("keeps every record as it was given, when nothing is wrong", async () => {
    await using opened = await openTest();
    const { outcome, plan } = await importRecords(opened.store, RECORDS);
    expect(outcome).toMatchObject({ committed: true, change: 1 });
    expect(plan.rows).toEqual({ read: RECORDS.length, accepted: RECORDS.length, rejected: 0 });
    expect(plan.counts).toMatchObject({ actor: { created: 3 }, claim: { created: 2 }, passage: { created: 2 } });
    expect(await allRecords(opened.store)).toEqual(new Map(RECORDS.map((record) => [record.id, record])));
  });

  test("changes nothing, when the same records come again", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const { outcome, plan } = await importRecords(opened.store, RECORDS);
    expect(outcome).toMatchObject({ committed: false, stopped: "nothing-to-do" });
    expect(plan.counts.claim).toMatchObject({ created: 0, unchanged: 2 });
    expect(getChangeNumber(opened.store)).toBe(1);
    expect(await getHistory(opened.store, front.id)).toHaveLength(1);
  });

  test("counts a record once, when several units carry it", async () => {
    await using opened = await openTest();
    const units = [1, 2, 3].map(() => ({ ok: true as const, value: unitOf([structuredClone(front)]), issues: [] }));
    const { plan } = await importRecords(opened.store, [], { units });
    expect(plan.counts.actor).toMatchObject({ created: 1, unchanged: 0 });
  });

  test("makes a second version and lists the fields, when a record differs", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const { plan } = await importRecords(opened.store, [renamed]);
    expect(plan).toMatchObject({ changesExisting: true, counts: { actor: { changed: 1 } } });
    expect(plan.fieldChanges).toEqual({
      total: 1,
      first: [{ id: front.id, field: "names", from: front.names, to: renamed.names }],
    });
    expect((await getHistory(opened.store, front.id)).map(({ record, version }) => [version, record])).toEqual([
      [1, front],
      [2, renamed],
    ]);
    expect((await getRecord(opened.store, front.id, { asOf: 1 })).record).toEqual(front);
  });

  test("leaves nothing behind, when the plan is declined", async () => {
    await using opened = await openTest();
    const { outcome, plan } = await importRecords(opened.store, RECORDS, { decision: "rollback" });
    expect(outcome).toMatchObject({ committed: false, stopped: "declined" });
    expect(plan.counts.claim.created).toBe(2);
    expect(await allRecords(opened.store)).toEqual(new Map());
    expect(await findSources(opened.store)).toEqual([]);
  });

  test("writes nothing and says where, when one record is wrong", async () => {
    await using opened = await openTest();
    const wrong = harbour.claimOf("clm:wrong", harbour.frontPassage, { polarity: "negative" });
    const { outcome, issues, rejected } = await importRecords(opened.store, [...RECORDS, wrong]);
    expect(outcome).toMatchObject({ committed: false, stopped: "errors" });
    expect(rejected).toBe(1);
    expect(issues).toMatchObject([{ code: "claim.polarity-of-act", at: { pointer: "/clm:wrong/polarity" } }]);
    expect(await allRecords(opened.store)).toEqual(new Map());
  });

  test("writes the good units, when told to keep going", async () => {
    await using opened = await openTest();
    const wrong = harbour.claimOf("clm:wrong", harbour.frontPassage, { polarity: "negative" });
    const { outcome, plan } = await importRecords(opened.store, [wrong, ...RECORDS], { keepGoing: true });
    expect(outcome.committed).toBe(true);
    expect(plan.rows).toEqual({ read: 11, accepted: 10, rejected: 1 });
    expect([...(await allRecords(opened.store)).keys()].toSorted()).toEqual(RECORDS.map(({ id }) => id).toSorted());
  });

  test("stops, when as many errors were found as are wanted", async () => {
    await using opened = await openTest();
    const wrong = [1, 2, 3].map((n) =>
      harbour.claimOf(`clm:wrong-${n}`, harbour.frontPassage, { polarity: "negative" }),
    );
    const { outcome, plan } = await importRecords(opened.store, [...RECORDS, ...wrong], {
      keepGoing: true,
      maxErrors: 2,
    });
    expect(outcome).toMatchObject({ committed: false, stopped: "errors" });
    expect(plan.errors).toBe(2);
  });

  test("rejects what the importer rejected, and counts its row", async () => {
    await using opened = await openTest();
    const issue = {
      code: "csv.ragged-row" as const,
      severity: "error" as const,
      message: "Too short",
      at: { file: "a.csv", line: 3 },
    };
    const { plan, rejected } = await importRecords(opened.store, [], { units: [{ ok: false, issues: [issue] }] });
    expect(plan).toMatchObject({ rows: { read: 1, accepted: 0, rejected: 1 }, issues: { "csv.ragged-row": 1 } });
    expect(rejected).toBe(1);
  });

  test("writes nothing, when it is interrupted", async () => {
    await using opened = await openTest();
    const abort = new AbortController();
    const { outcome } = await importRecords(opened.store, RECORDS, {
      signal: abort.signal,
      onProgress: ({ read }) => (read === 4 ? abort.abort() : undefined),
    });
    expect(outcome).toMatchObject({ committed: false, stopped: "interrupted" });
    expect(await allRecords(opened.store)).toEqual(new Map());
  });

  test("keeps the input, the command and the totals with the change, and gives the last totals with the next plan", async () => {
    await using opened = await openTest();
    const inputs = [{ path: "a.csv", sha256: sha256("a"), bytes: 1 }];
    const unit = { ...unitOf([front]), totals: { deaths: 7 } };
    await importRecords(opened.store, [], {
      units: [{ ok: true, value: unit, issues: [] }],
      inputs: () => inputs,
      who: "editor",
    });
    expect(await getChange(opened.store, 1)).toMatchObject({
      who: "editor",
      inputs,
      totals: { deaths: 7 },
      source: "test",
    });
    const { plan } = await importRecords(opened.store, [renamed]);
    expect(plan.previousTotals).toEqual({ deaths: 7 });
    const remainder = await importRecords(opened.store, [], {
      units: [{ ok: true, value: { ...unitOf([army]), totals: { deaths: 1 } }, issues: [] }],
      isRemainder: true,
    });
    expect(remainder.plan).toMatchObject({ totals: { deaths: 1 }, isRemainder: true });
    expect(remainder.plan).not.toHaveProperty("previousTotals");
    expect((await importRecords(opened.store, [front])).plan.previousTotals).toEqual({ deaths: 7 });
    expect((await findChanges(opened.store)).changes.map(({ number }) => number)).toEqual([4, 3, 2, 1]);
  });

  test("keeps what a source says of itself, and writes a change when only its notice differs", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, [front], { source: { id: "test", notice: "Invented" } });
    expect(await getNotice(opened.store, front.id)).toBe("Invented");
    const { outcome } = await importRecords(opened.store, [front], { source: { id: "test", notice: "All invented" } });
    expect(outcome.committed).toBe(true);
    expect(await getSource(opened.store, "test")).toEqual({
      id: "test",
      notice: "All invented",
      method: "manual",
      staysHere: false,
    });
  });

  test("finds what is wrong and keeps nothing, when it only checks", async () => {
    await using opened = await openTest();
    const unknown = buildActor({
      id: "act:lost",
      affiliations: [{ actor: "act:nobody", relation: "part_of", basis: "editorial" }],
    });
    const records = [...RECORDS, unknown];
    const { outcome, plan, issues } = await importRecords(opened.store, records, { checkOnly: true, keepGoing: true });
    expect(outcome).toMatchObject({ committed: false, stopped: "declined" });
    expect(plan.rows).toEqual({ read: records.length, accepted: RECORDS.length, rejected: 1 });
    const whole = await importRecords(opened.store, records, { keepGoing: true, decision: "rollback" });
    expect(issues).toEqual(whole.issues);
    expect(await allRecords(opened.store)).toEqual(new Map());
  });

  test("tells which reports have a text, and lends importers what it holds", async () => {
    await using opened = await openTest();
    const row = { fields: { deaths: "3" }, sha256: sha256("3"), mapping: "test/1" };
    const rowReport = harbour.reportWith(TEXT, { id: "rep:row", type: "dataset_row", row });
    await importRecords(opened.store, [harbour.gazette, report, rowReport]);
    expect(await findReportsWithText(opened.store, sha256(TEXT))).toEqual([report, rowReport]);
    expect(await findReportsWithText(opened.store, sha256("other"))).toEqual([]);
    expect(await findReportsOfSource(opened.store, "test")).toEqual([rowReport, report]);
    expect(await findReportsOfSource(opened.store, "other")).toEqual([]);
    expect(await findReportsOfSource(opened.store, "other", { prefix: "te" })).toEqual([rowReport, report]);
    expect(heldRecords(opened.store).get(report.id)).toEqual(report);
    expect(heldRecords(opened.store).text(sha256(TEXT))).toBe(TEXT);
  });
});

describe("the records of the suites", () => {
  test("are each of a different id", () => {
    expect(new Set(RECORDS.map(({ id }) => id)).size).toBe(RECORDS.length);
  });
});
