import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText, isWellFormed, LineText, Text, TEXT_MAX_LENGTH } from "./text.ts";

describe("checkText", () => {
  test.each([
    ["plain words", []],
    ["an emoji 🚁", []],
    ["", ["text.empty"]],
    ["half \uD83D", ["text.not-well-formed"]],
    ["\uDE81 half", ["text.not-well-formed"]],
    ["a\0b", ["text.nul"]],
    ["\0\uD800", ["text.not-well-formed", "text.nul"]],
  ])("%j gives %j", (text, codes) => {
    expect(checkText(text).map((issue) => issue.code)).toEqual(codes);
  });

  test("names the offset, when half a character stands after an emoji", () => {
    expect(checkText("🚁x\uD800")[0]?.message).toContain("offset 3");
  });
});

describe("isWellFormed", () => {
  test("agrees with the engine's own check on every string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => isWellFormed(text) === text.isWellFormed()));
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0xd7_f0, max: 0xe0_10 })), (units) => {
        const text = String.fromCharCode(...units);
        return isWellFormed(text) === text.isWellFormed();
      }),
    );
  });
});

describe("Text", () => {
  test("carries the issue code in the params of zod's issue, when the text holds U+0000", () => {
    expect(Text.safeParse("a\0").error?.issues[0]).toMatchObject({ code: "custom", params: { code: "text.nul" } });
  });

  test("refuses a text of one unit more than the limit and takes one at the limit", () => {
    expect(Text.safeParse("a".repeat(TEXT_MAX_LENGTH)).success).toBe(true);
    expect(Text.safeParse("a".repeat(TEXT_MAX_LENGTH + 1)).error?.issues[0]).toMatchObject({
      params: { code: "text.too-long" },
    });
  });
});

describe("LineText", () => {
  test.each([
    ["Helicopter crash at Kidal", []],
    ["تنسيقية الحركات", []],
    ["\u2067تنسيقية\u2069", []],
    ["two\nlines", ["text.control-character"]],
    ["a\tb", ["text.control-character"]],
    ["a\u0007b", ["text.control-character"]],
    ["a\u2028b", ["text.control-character"]],
    ["  ", ["text.empty"]],
    ["\u200B\u202E", ["text.empty"]],
    ["", ["text.empty"]],
    ["a\0b", ["text.nul"]],
  ])("%j gives %j", (text, codes) => {
    const parsed = LineText.safeParse(text);
    expect(
      (parsed.error?.issues ?? []).map((issue) => ("params" in issue ? issue.params?.["code"] : issue.code)),
    ).toEqual(codes);
  });
});
