import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWellFormed } from "../values/text.ts";
import { passageAround } from "./passage-around.ts";

describe("passageAround", () => {
  test("gives the words with up to 24 units on each side", () => {
    const text = `${"b".repeat(30)}WORDS${"a".repeat(10)}`;
    expect(passageAround(text, 30, 35)).toEqual({ exact: "WORDS", prefix: "b".repeat(24), suffix: "a".repeat(10) });
  });

  test("leaves half an emoji out, when the context would cut it", () => {
    const text = `🚁${"b".repeat(23)}X${"a".repeat(23)}🚁`;
    expect(passageAround(text, 25, 26)).toEqual({ exact: "X", prefix: "b".repeat(23), suffix: "a".repeat(23) });
  });

  test("joins to a part of the text, and stays well-formed, for every span of a well-formed text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(),
        (text, one, other) => {
          const characters = [...text];
          const start = characters.slice(0, one % characters.length).join("").length;
          const end =
            start +
            characters
              .slice(one % characters.length)
              .slice(0, 1 + (other % characters.length))
              .join("").length;
          const { exact, prefix, suffix } = passageAround(text, start, end);
          expect(text).toContain(prefix + exact + suffix);
          expect(isWellFormed(prefix) && isWellFormed(exact) && isWellFormed(suffix)).toBe(true);
          expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(24);
        },
      ),
    );
  });

  test.each([
    [-1, 2],
    [0, 4],
    [2, 2],
    [2, 1],
    [0.5, 2],
  ])("throws RangeError, when the span is %j to %j of three units", (start, end) => {
    expect(() => passageAround("abc", start, end)).toThrow(RangeError);
  });
});
