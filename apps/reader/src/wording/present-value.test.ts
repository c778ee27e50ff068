import { buildClaim, buildQuestion } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { en } from "./en.ts";
import { presentReview } from "./present-review.ts";
import { presentValue } from "./present-value.ts";

const context = {
  question: buildQuestion(),
  nameOf: (id: string) => ({ "plc:kidal": "Kidal", "act:army": "The army" })[id] ?? id,
  words: en,
};

/** A claim of a value, whatever question it stands on. */
const claimOf = (value: unknown, more = {}) => buildClaim({ value, ...more });

describe("presentValue", () => {
  test.each([
    [
      { lower: 7, upper: 7, qualifier: "exactly", unit: "person", raw: "seven" },
      { text: "seven", readAs: "7", form: "worded" },
    ],
    [
      { lower: 0, upper: 0, qualifier: "none", unit: "person", raw: "no one" },
      { text: "no one", isNone: true },
    ],
    [
      { lower: 0, upper: 0, qualifier: "exactly", unit: "person", raw: "0" },
      { text: "0", isNone: false },
    ],
    [
      { edtf: "[..2021]", raw: "since at least 2021" },
      { text: "since at least 2021", readAs: "2021 or earlier" },
    ],
    [{ edtf: "2024-07-25", raw: "2024-07-25" }, { text: "25 July 2024" }],
    [
      { place: "plc:kidal", raw: "the town" },
      { text: "the town", readAs: "Kidal" },
    ],
    [{ place: "plc:kidal" }, { text: "Kidal", form: "answer" }],
    [{ answer: true }, { text: "yes", form: "answer" }],
    [{ answer: "shelling" }, { text: "Shelling", form: "answer" }],
    [{ answer: "act:army" }, { text: "The army" }],
    [{ text: "A total victory" }, { text: "A total victory", form: "summary" }],
  ])("of %j is %o", (value, expected) => {
    expect(presentValue(claimOf(value), context)).toMatchObject(expected);
  });

  test("of a denial says what is denied", () => {
    const denial = claimOf({ answer: "shelling" }, { act: "deny", polarity: "negative" });
    expect(presentValue(denial, context).text).toBe("not: Shelling");
  });

  test("of a denial of yes says no", () => {
    const denial = claimOf({ answer: true }, { act: "deny", polarity: "negative" });
    expect(presentValue(denial, context)).toMatchObject({ text: "no", form: "answer" });
  });

  test("of silence on record says that no answer was given, which is no zero", () => {
    const silence = claimOf(undefined, { act: "decline_to_comment" });
    expect(presentValue(silence, context)).toEqual({ text: "no answer given", form: "answer", isNone: false });
  });
});

describe("presentReview", () => {
  test.each([
    ["manual", "unreviewed", { text: "not reviewed", isDraft: false }],
    ["manual", "double_reviewed", { text: "two reviewers", isDraft: false }],
    ["model", "unreviewed", { text: "draft: read by a program, checked by nobody", isDraft: true }],
    ["rule", "single_reviewed", { text: "one reviewer, not yet a second", isDraft: false }],
    ["dataset", "unreviewed", { text: "as UCDP has it", isDraft: false }],
  ])("of a claim by %s, %s, is %o", (method, status, expected) => {
    const claim = claimOf(undefined, { extraction: { method }, review: { status, by: [] }, act: "decline_to_comment" });
    expect(presentReview(claim, "UCDP", en)).toMatchObject(expected);
  });
});
