import { describe, expect, test } from "vitest";
import { ACTS } from "./acts.ts";

const idsWhere = (test: (act: (typeof ACTS)[number]) => boolean): string[] => ACTS.filter(test).map((act) => act.id);

describe("ACTS", () => {
  test("makes polarity negative exactly for denials and disclaimers", () => {
    expect(idsWhere((act) => act.polarity === "negative")).toEqual(["disclaim_responsibility", "deny"]);
  });

  test("leaves the value out exactly for silence on record", () => {
    expect(idsWhere((act) => !act.hasValue)).toEqual(["decline_to_comment", "unable_to_verify"]);
  });

  test("keeps out of comparison what is taken back, silent, foretold or judged", () => {
    expect(idsWhere((act) => !act.isCompared)).toEqual([
      "retract",
      "decline_to_comment",
      "unable_to_verify",
      "predict_or_pledge",
      "opinion",
    ]);
  });

  test("asks for a target of those that answer an earlier claim, and not of a denial", () => {
    expect(idsWhere((act) => act.needsTarget)).toEqual(["confirm", "retract", "correct"]);
  });

  test("sends predictions, pledges and opinions to what was also said, and counts only an acknowledgement as admission", () => {
    expect(idsWhere((act) => act.isAlsoSaid)).toEqual(["predict_or_pledge", "opinion"]);
    expect(idsWhere((act) => act.isAdmission)).toEqual(["acknowledge"]);
  });

  test("gives each HURIDOCS code to one act only", () => {
    const codes = ACTS.flatMap((act) => act.huridocs);
    expect(codes).toHaveLength(new Set(codes).size);
    expect(codes).toHaveLength(8);
  });
});
