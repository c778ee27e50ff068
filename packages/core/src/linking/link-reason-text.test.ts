import { expect, test } from "vitest";
import { linkReasonText } from "./link-reason-text.ts";
import { LINK_REASONS_EN, type LinkReasonKey } from "./link-reasons.en.ts";

test("linkReasonText puts a reason into words, and leaves braces in names alone", () => {
  expect(linkReasonText({ key: "names.spelling", parameters: { one: "{other}", other: "Orlo" } }, "en")).toBe(
    "The names differ in a few letters only: {other}, Orlo.",
  );
  expect(linkReasonText({ key: "parties.several", parameters: { count: 2 } }, "en")).toBe(
    "2 parties are the same, or have like names.",
  );
});

test("LINK_REASONS_EN has a whole sentence for every key", () => {
  const keys = Object.keys(LINK_REASONS_EN) as LinkReasonKey[]; // the keys of the table itself
  expect(keys.filter((key) => !/^[A-Z{].*\.$/.test(LINK_REASONS_EN[key]))).toEqual([]);
});
