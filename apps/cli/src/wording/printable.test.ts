import { describe, expect, test } from "vitest";
import { columnsOf, forTerminal, printable, printableName } from "./printable.ts";

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

describe("printableName", () => {
  test("cuts a name that would fill the screen, and leaves others", () => {
    expect(printableName("The Gazette")).toBe("The Gazette");
    expect(printableName("ñ".repeat(100_000))).toBe(`${"ñ".repeat(160)}…`);
  });
});

describe("forTerminal", () => {
  test("leaves JSON meaning what it meant, without what turns the direction of writing, and colours as they are", () => {
    const value = { text: "\u202Eone\u009B2J two\u2028\u200F\uD800" };
    const safe = forTerminal(JSON.stringify(value));
    expect(safe).toMatch(/^[\x20-\x7E]+$/);
    expect(JSON.parse(safe)).toEqual(value);
    expect(forTerminal("\u001B[1mbold\u001B[0m\n")).toBe("\u001B[1mbold\u001B[0m\n");
  });
});
