import { buildActor } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { findDifferences, openForReading } from "../src/read.ts";
import { undoChange, withdrawRecord } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { describeEngines, importRecords } from "./stores.ts";

const { RECORDS, army, armyClaim, front } = harbour;
const details = { command: "test" };
const renamed = buildActor({ names: [{ value: "Northern Army", lang: "en", use: "preferred" }] });
const fresh = buildActor({ id: "act:fresh" });
const secret = buildActor({ id: "act:secret", sensitivity: { level: "restricted", reasons: ["witness"] } });

describeEngines("findDifferences", (openTest) => {
  test("names what was created, changed field by field, and withdrawn between two states", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, [renamed, fresh]);
    await withdrawRecord(opened.store, armyClaim.id, { reason: "gone", ...details });
    const { differences, next } = await findDifferences(opened.store, { from: 1, to: 3 });
    expect(next).toBeUndefined();
    expect(differences).toEqual([
      { id: fresh.id, kind: "actor", what: "created", fields: [] },
      {
        id: front.id,
        kind: "actor",
        what: "changed",
        fields: [{ id: front.id, field: "names", from: front.names, to: renamed.names }],
      },
      { id: armyClaim.id, kind: "claim", what: "withdrawn", fields: [] },
    ]);
  });

  test("is the other way round, when the states are", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, [renamed, fresh]);
    const { differences } = await findDifferences(opened.store, { from: 2, to: 1 });
    expect(differences).toMatchObject([
      { id: fresh.id, what: "withdrawn" },
      { id: front.id, what: "changed", fields: [{ from: renamed.names, to: front.names }] },
    ]);
  });

  test("finds none between a state and itself, and none where a change was taken back", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, [renamed, fresh]);
    await undoChange(opened.store, 2, details);
    expect(await findDifferences(opened.store, { from: 1, to: 3 })).toEqual({ differences: [] });
    expect(await findDifferences(opened.store, { from: 2, to: 2 })).toEqual({ differences: [] });
  });

  test("gives all of it in pages of any size", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    const whole = await findDifferences(opened.store, { from: 0, to: 1 });
    const paged: string[] = [];
    for (let after: string | undefined = ""; after !== undefined;) {
      const { differences, next } = await findDifferences(opened.store, { from: 0, to: 1, after, limit: 3 });
      paged.push(...differences.map(({ id }) => id));
      after = next;
    }
    expect(paged).toEqual(whole.differences.map(({ id }) => id));
    expect(paged.length).toBe(RECORDS.length);
  });

  test("names no restricted record, and gives no content of one that was withdrawn since", async () => {
    await using opened = await openTest();
    await importRecords(opened.store, RECORDS);
    await importRecords(opened.store, [renamed, secret]);
    await withdrawRecord(opened.store, army.id, { reason: "gone", ...details });
    await withdrawRecord(opened.store, front.id, { reason: "gone", ...details });
    await using reading = await openForReading(opened.path, { show: "local" });
    expect(JSON.stringify(await findDifferences(reading, { from: 0, to: 4 }))).not.toContain(secret.id);
    const { differences } = await findDifferences(reading, { from: 1, to: 2 });
    expect(differences).toEqual([{ id: front.id, kind: "actor", what: "changed", fields: [] }]);
  });
});
