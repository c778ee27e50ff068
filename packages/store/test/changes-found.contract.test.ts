import { expect, test } from "vitest";
import { countChangedRecords, findChangedRecords, findChangesFound } from "../src/read.ts";
import { withdrawRecord } from "../src/write.ts";
import { fill, filterOf, laterEvent } from "./harbour-lists.ts";
import { claimOf, event, frontClaim, frontPassage } from "./harbour-records.ts";
import { describeEngines, importRecords } from "./stores.ts";

describeEngines("countChangedRecords", (openTest) => {
  test("counts what a change added, changed and took out, of the store and of one event", async () => {
    await using opened = await openTest();
    await fill(opened);
    await importRecords(opened.store, [{ ...frontClaim, note: "Looked at again" }]);
    await withdrawRecord(opened.store, frontClaim.id, { reason: "Not said", command: "withdraw" });
    const counts = async (change: number, of = {}) =>
      (await countChangedRecords(opened.store, change, of)).map(
        ({ kind, what, records }) => `${what} ${records} ${kind}`,
      );
    expect(await counts(1)).toContain("added 3 actor");
    expect(await counts(2)).toEqual(["changed 1 claim"]);
    expect(await counts(3)).toContain("taken_out 1 claim");
    expect(await counts(1, { event: laterEvent.id })).toEqual(["added 1 event", "added 1 claim"]);
    expect(await counts(2, { event: laterEvent.id })).toEqual([]);
    const { records } = await findChangedRecords(opened.store, 2, { event: event.id });
    expect(records).toEqual([{ id: frontClaim.id, kind: "claim", what: "changed" }]);
  });
});

describeEngines("findChangesFound", (openTest) => {
  test("gives the changes that made the claims of a filter, the newest first", async () => {
    await using opened = await openTest();
    await fill(opened);
    await importRecords(opened.store, [claimOf("clm:zz-new", frontPassage, { reportedAt: "2024-03-02" })]);
    const found = await findChangesFound(opened.store, filterOf([["topic", "killed"]]));
    expect(found.map(({ change, claims, some }) => [change.number, claims, some.at(-1)])).toEqual([
      [2, 1, "clm:zz-new"],
      [1, 3, "clm:gazette-civilians"],
    ]);
    expect(await findChangesFound(opened.store, filterOf([["topic", "injured"]]))).toEqual([]);
  });
});
