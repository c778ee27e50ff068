import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { reviewedClaim } from "./reviewed-claim.ts";

const at = "2026-11-24";
const one = { status: "single_reviewed", by: ["B. Editor"], at: "2026-11-01" };
const two = { status: "double_reviewed", by: ["B. Editor", "C. Editor"], at: "2026-11-01" };

describe("reviewedClaim", () => {
  test.each([
    ["accepts what nobody reviewed", undefined, "accept", "single_reviewed", ["A. Editor"]],
    ["accepts what another person accepted", one, "accept", "double_reviewed", ["B. Editor", "A. Editor"]],
    [
      "accepts again what the same person accepted",
      { ...one, by: ["A. Editor"] },
      "accept",
      "single_reviewed",
      ["A. Editor"],
    ],
    ["accepts what two people accepted", two, "accept", "double_reviewed", ["B. Editor", "C. Editor", "A. Editor"]],
    ["rejects what nobody reviewed", undefined, "reject", "rejected", ["A. Editor"]],
    ["rejects what another person accepted", one, "reject", "disputed", ["B. Editor", "A. Editor"]],
    ["puts right what nobody reviewed", undefined, "edit", "single_reviewed", ["A. Editor"]],
    ["puts right what another person accepted", one, "edit", "single_reviewed", ["A. Editor"]],
  ] as const)("signs, when somebody %s", (_title, before, decision, status, by) => {
    const claim = buildClaim(before === undefined ? {} : { review: before });
    expect(reviewedClaim(claim, { decision, by: "A. Editor", at }).review).toEqual({ status, by, at });
  });
});
