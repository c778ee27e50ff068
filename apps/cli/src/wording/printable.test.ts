import { describe, expect, test } from "vitest";
import { columnsOf, printable } from "./printable.ts";

describe("printable", () => {
  test.each([
    ["plain words", "plain words"],
    ["two\u001b[31m dead", "two\\u001b[31m dead"],
    ["a\tb", "a b"],
    ["one\ntwo", "one\ntwo"],
    ["\u202Edaed", "\\u202edaed"],
    ["\u0000", "\\u0000"],
    ["\ud800", "\\ud800"],
    ["تنسيقية 👁", "تنسيقية 👁"],
  ])("%j → %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });
});

describe("columnsOf", () => {
  test("counts characters and not marks or halves of characters", () => {
    expect(columnsOf("e\u0301👁x")).toBe(3);
  });
});
