import { buildActor, buildClaim } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { isPeoplesWork } from "./is-peoples-work.ts";

const claim = (method: string, status: string) =>
  buildClaim({ extraction: { method }, review: { status, by: status === "unreviewed" ? [] : ["editor"] } });

test.each([
  ["a draft by rule", claim("rule", "unreviewed"), false, false],
  ["a row of a dataset", claim("dataset", "unreviewed"), false, false],
  ["a draft that was reviewed", claim("model", "single_reviewed"), false, true],
  ["a claim written by hand", claim("manual", "unreviewed"), false, true],
  ["a claim out of a bundle", claim("rule", "unreviewed"), true, true],
  ["an actor of a dataset", buildActor(), false, false],
  ["an actor of a bundle", buildActor(), true, true],
])("isPeoplesWork of %s", (_case, record, isManualSource, expected) => {
  expect(isPeoplesWork(record, isManualSource)).toBe(expected);
});
