import { ClaimRecord, type EventId } from "@variorum/core";
import { expect, test } from "vitest";
import {
  findClaims,
  findClaimsToReview,
  findQuestionsOfEvent,
  getChange,
  getChangeNumber,
  getClaim,
  search,
} from "../src/read.ts";
import { reviewClaims, undoChange, type WriteStore } from "../src/write.ts";
import * as harbour from "./harbour-records.ts";
import { describeEngines, expectDerivedHolds, importRecords } from "./stores.ts";

const { armyClaim, event, frontClaim, RECORDS, report } = harbour;
const details = { command: "review", who: "A. Editor", at: "2026-11-24T10:00:00.000Z" };

const reviewedBy = (claim: ClaimRecord, status: string, more: object = {}): ClaimRecord =>
  ClaimRecord.parse({ ...claim, ...more, review: { status, by: ["A. Editor"], at: "2026-11-24" } });

async function hashOf(store: WriteStore, { id }: ClaimRecord): Promise<string> {
  return (await getClaim(store, id)).contentHash;
}

const statusesOf = async (store: WriteStore, of: EventId) =>
  (await findQuestionsOfEvent(store, of)).map(({ status }) => status);

describeEngines("reviews", (openTest) => {
  test("reviewClaims writes all decisions as one change that can be undone", async () => {
    await using opened = await openTest();
    const { store } = opened;
    await importRecords(store, RECORDS, { method: "rule" });
    const outcome = await reviewClaims(
      store,
      [
        { claim: reviewedBy(frontClaim, "single_reviewed"), basedOn: await hashOf(store, frontClaim) },
        { claim: reviewedBy(armyClaim, "rejected"), basedOn: await hashOf(store, armyClaim) },
      ],
      details,
    );
    expect(outcome).toMatchObject({
      written: 2,
      refused: [],
      change: { change: 2, counts: { claim: { changed: 2 } } },
    });
    expect(await getChange(store, 2)).toMatchObject({ who: "A. Editor", command: "review" });
    expect(await getClaim(store, frontClaim.id)).toMatchObject({
      record: { review: { status: "single_reviewed", by: ["A. Editor"] } },
      source: "test",
    });
    await expectDerivedHolds(store);
    await undoChange(store, 2, { command: "undo 2" });
    expect((await getClaim(store, armyClaim.id)).record.review.status).toBe("unreviewed");
    await expectDerivedHolds(store);
  });

  test("reviewClaims takes what was rejected out of the questions, and keeps the record", async () => {
    await using opened = await openTest();
    const { store } = opened;
    await importRecords(store, RECORDS, { method: "rule" });
    expect(await statusesOf(store, event.id)).toHaveLength(1);
    const all = [frontClaim, armyClaim].map(async (claim) => ({
      claim: reviewedBy(claim, "rejected"),
      basedOn: await hashOf(store, claim),
    }));
    const { change } = await reviewClaims(store, await Promise.all(all), details);
    expect(change?.effects.total).toBe(1);
    expect(await statusesOf(store, event.id)).toEqual([]);
    expect((await findClaims(store, { review: ["rejected"] })).total).toBe(2);
    expect((await search(store, { kind: "claims", q: "fighters" })).total).toBe(1);
  });

  test("reviewClaims leaves what changed or is gone since it was looked at, and what would be invalid", async () => {
    await using opened = await openTest();
    const { store } = opened;
    await importRecords(store, RECORDS, { method: "rule" });
    const basedOn = await hashOf(store, frontClaim);
    const invalid = reviewedBy(frontClaim, "single_reviewed", { polarity: "negative" });
    const gone = reviewedBy(frontClaim, "single_reviewed", { id: "clm:gone" });
    const outcome = await reviewClaims(
      store,
      [
        { claim: reviewedBy(frontClaim, "single_reviewed"), basedOn: "0".repeat(64) },
        { claim: gone, basedOn },
        { claim: invalid, basedOn },
      ],
      details,
    );
    expect(outcome).toMatchObject({
      written: 0,
      refused: [
        { claim: frontClaim.id, why: "changed" },
        { claim: "clm:gone", why: "gone" },
        { claim: frontClaim.id, why: "invalid", issues: [{ code: "claim.polarity-of-act" }] },
      ],
    });
    expect(outcome.change).toBeUndefined();
    expect(getChangeNumber(store)).toBe(1);
  });

  test("findClaimsToReview gives what awaits a reviewer, in the order of the text, and no rows of datasets", async () => {
    await using opened = await openTest();
    const { store } = opened;
    await importRecords(store, RECORDS, { method: "rule" });
    const ids = async (wanted: Parameters<typeof findClaimsToReview>[1]) =>
      (await findClaimsToReview(store, wanted)).map(({ claim }) => claim.id);
    const inOrder = [frontClaim.id, armyClaim.id];
    expect(await ids({ status: "unreviewed" })).toEqual(inOrder);
    expect(await ids({ status: "unreviewed", report: report.id, event: event.id })).toEqual(inOrder);
    expect(await ids({ status: "single_reviewed" })).toEqual([]);
    const [first] = await findClaimsToReview(store, { status: "unreviewed" });
    expect(first).toMatchObject({
      contentHash: await hashOf(store, frontClaim),
      passages: [{ id: harbour.frontPassage.id }],
    });
    await reviewClaims(
      store,
      [{ claim: reviewedBy(frontClaim, "single_reviewed"), basedOn: first?.contentHash ?? "" }],
      details,
    );
    expect(await ids({ status: "unreviewed" })).toEqual([armyClaim.id]);
    const dataset = { ...armyClaim, extraction: { method: "dataset" } };
    await importRecords(store, [ClaimRecord.parse(dataset)], { method: "manual" });
    expect(await ids({ status: "unreviewed" })).toEqual([]);
  });
});
