import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLongestBeginning, findOccurrences } from "./find-occurrences.ts";

describe("findOccurrences", () => {
  test.each([
    ["banana", "ana", [1, 3]],
    ["aaaa", "aa", [0, 1, 2]],
    ["abc", "d", []],
    ["", "a", []],
    [`${"ab".repeat(20)}x${"ab".repeat(20)}`, "ab".repeat(18), [0, 2, 4, 41, 43, 45]],
  ])("in %j finds %j at %j", (text, pattern, starts) => {
    expect(findOccurrences(text, pattern)).toEqual({ count: starts.length, starts });
  });

  test("finds what a search at every position finds, for short and long patterns", () => {
    const few = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 300 });
    const pattern = fc.string({ unit: fc.constantFrom("a", "b"), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(few, pattern, fc.boolean(), (text, part, isInside) => {
        const whole = isInside ? text + part + text + part : text;
        const starts = [...whole].map((_, at) => at).filter((at) => whole.startsWith(part, at));
        expect(findOccurrences(whole, part)).toEqual({ count: starts.length, starts });
      }),
    );
  });

  test("stays linear, when text and pattern are one letter repeated", () => {
    const text = "a".repeat(5_000_000);
    expect(findOccurrences(text, "a".repeat(1_000_000)).count).toBe(4_000_001);
    expect(findOccurrences(text, `b${"a".repeat(100_000)}`).count).toBe(0);
  });

  test("throws RangeError, when the pattern is empty", () => {
    expect(() => findOccurrences("abc", "")).toThrow(RangeError);
  });
});

describe("findLongestBeginning", () => {
  test.each([
    ["two soldiers fell", "two soldiers died", { start: 0, length: 13 }],
    ["ab abc abcd", "abcx", { start: 3, length: 3 }],
    ["one two", "two", { start: 4, length: 3 }],
    ["one", "x", { start: 0, length: 0 }],
    ["", "x", { start: 0, length: 0 }],
  ])("in %j of %j is %j", (text, pattern, beginning) => {
    expect(findLongestBeginning(text, pattern)).toEqual(beginning);
  });

  test("finds the first of the longest beginnings, as trying each length does", () => {
    const few = (maxLength: number) => fc.string({ unit: fc.constantFrom("a", "b"), maxLength });
    fc.assert(
      fc.property(few(60), few(20), (text, pattern) => {
        const lengths = [...pattern].map((_, at) => at + 1).filter((length) => text.includes(pattern.slice(0, length)));
        const length = lengths.at(-1) ?? 0;
        expect(findLongestBeginning(text, pattern)).toEqual({
          start: text.indexOf(pattern.slice(0, length)),
          length,
        });
      }),
    );
  });
});
