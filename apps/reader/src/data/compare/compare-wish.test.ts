import { describe, expect, test } from "vitest";
import { parseCompareWish } from "./compare-wish.ts";

const NOTHING = { claimants: [], reports: [], asOf: [], saidBy: [], notUnderstood: [] };

describe("parseCompareWish", () => {
  test.each([
    [{}, {}],
    [
      { event: "fire", claimant: ["a", "b"] },
      { event: "evt:fire", claimants: ["act:a", "act:b"] },
    ],
    [{ report: ["one", "two"] }, { reports: ["rep:one", "rep:two"] }],
    [{ as_of: ["3", "2024-08-01"] }, { asOf: ["3", "2024-08-01"] }],
    [{ said_by: "2024-07-28", event: "" }, { saidBy: ["2024-07-28"] }],
    [{ claimant: ["a", "a"] }, { claimants: ["act:a"] }],
    [{ said_by: "3", as_of: "soon" }, { notUnderstood: ["as_of=soon", "said_by=3"] }],
    [
      { said_by: "2024-02-30", event: "No Slug", colour: "red" },
      { notUnderstood: ["colour=red", "event=No Slug", "said_by=2024-02-30"] },
    ],
    [
      { claimant: ["a", "b", "c", "d", "e"] },
      { claimants: ["act:a", "act:b", "act:c", "act:d"], notUnderstood: ["claimant=e"] },
    ],
  ])("of %j is %j", (parameters, wish) => {
    expect(parseCompareWish(parameters)).toEqual({ ...NOTHING, ...wish });
  });
});
