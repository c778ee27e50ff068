import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

/** The same by the book: the whole table. */
function plainDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const exchanged = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1);
      line.push(Math.min(exchanged, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}

describe("editDistance", () => {
  test.each([
    ["kidal", "kidal", 2, 0],
    ["tinzaouaten", "tinzaouatene", 2, 1],
    ["orlo", "orol", 2, 2],
    ["orlo", "kidal", 2, undefined],
    ["", "ab", 2, 2],
    ["", "abc", 2, undefined],
  ])("between %j and %j, at most %d, is %j", (a, b, most, distance) => {
    expect(editDistance(a, b, most)).toBe(distance);
  });

  test("is that of the whole table up to its bound, and nothing beyond", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const plain = plainDistance(a, b);
        expect(editDistance(a, b, most)).toBe(plain <= most ? plain : undefined);
      }),
      { numRuns: 2_000 },
    );
  });
});
