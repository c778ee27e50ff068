import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromSafeCell, toSafeCell } from "./formula.ts";

describe("toSafeCell", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["'=1+1", "''=1+1"],
    ["-", "'-"],
    ["+33", "'+33"],
    ["@name", "'@name"],
    ["\tx", "'\tx"],
    ["'quoted'", "'quoted'"],
    ["1=1", "1=1"],
    ["", ""],
  ])("%j → %j", (text, cell) => {
    expect(toSafeCell(text)).toBe(cell);
    expect(fromSafeCell(cell)).toBe(text);
  });

  test("is undone by fromSafeCell and begins no formula, whatever the text", () => {
    const anyText = fc.string({
      unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "a", "1", " "),
      maxLength: 6,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fromSafeCell(toSafeCell(text))).toBe(text);
        expect(toSafeCell(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
