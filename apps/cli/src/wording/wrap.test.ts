import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wrap } from "./wrap.ts";

describe("wrap", () => {
  test("breaks between words, with other beginnings for the first line and the rest", () => {
    const text = wrap("one two three four", { width: 12, first: "- ", rest: "  " });
    expect(text).toBe("- one two\n  three four\n");
  });

  test("keeps every word and no line longer than the width, when no word is longer than a line", () => {
    const word = fc.string({ minLength: 1, maxLength: 10 }).filter((part) => /^[!-~]+$/.test(part));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const lines = wrap(words.join(" "), { width: 20, first: "", rest: "" }).split("\n");
        expect(
          lines
            .join(" ")
            .split(" ")
            .filter((part) => part !== ""),
        ).toEqual(words);
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
      }),
    );
  });
});
