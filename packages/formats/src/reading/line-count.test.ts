import { describe, expect, test } from "vitest";
import { countLineBreaks, startLineCount } from "./line-count.ts";

describe("startLineCount", () => {
  test.each([
    [0, { line: 7, column: 1 }],
    [2, { line: 7, column: 3 }],
    [4, { line: 8, column: 1 }],
    [7, { line: 9, column: 2 }],
  ])("counts every sort of line end up to offset %i", (offset, expected) => {
    expect(startLineCount("ab\r\nc\rdef", 7)(offset)).toEqual(expected);
  });
});

describe("countLineBreaks", () => {
  test.each([
    ["", 0],
    ["a\r\nb\nc\rd", 3],
    ["\r\n\r\n", 2],
  ])("%j → %i", (text, count) => {
    expect(countLineBreaks(text)).toBe(count);
  });
});
