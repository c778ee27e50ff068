import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countMark, countScale } from "./count-scale.ts";

const figure = fc
  .tuple(fc.nat({ max: 1_000_000 }), fc.option(fc.nat({ max: 1000 })))
  .map(([lower, more]) => ({ lower, upper: more === null ? null : lower + more }));

describe("countScale", () => {
  test("begins at 0 and leaves room for what has no upper end", () => {
    const { ticks } = countScale([
      { lower: 7, upper: 7 },
      { lower: 20, upper: null },
    ]);
    expect(ticks.map(({ value }) => value)).toEqual([0, 5, 10, 15, 20]);
    expect(ticks.at(0)?.at).toBe(0);
    expect(ticks.at(-1)?.at).toBe(92);
  });

  test.each([
    [
      [
        { lower: 2, upper: 2 },
        { lower: 40, upper: 40 },
      ],
      false,
    ],
    [
      [
        { lower: 2, upper: 2 },
        { lower: 41, upper: 41 },
      ],
      true,
    ],
  ])("of %j has distances of square roots: %s", (figures, expected) => {
    expect(countScale(figures).isSquareRoot).toBe(expected);
  });

  test("of nothing but zeros still has a width", () => {
    expect(countScale([{ lower: 0, upper: 0 }]).ticks.map(({ value }) => value)).toEqual([0, 1]);
  });

  test("keeps the order of numbers and never leaves the width", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 1, maxLength: 8 }), (figures) => {
        const { place } = countScale(figures);
        const numbers = figures.map(({ lower }) => lower).toSorted((a, b) => a - b);
        const places = numbers.map(place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const at of places) expect(at).toBeGreaterThanOrEqual(0);
        for (const at of places) expect(at).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe("countMark", () => {
  const scale = countScale([{ lower: 0, upper: 100 }]);

  test.each([
    [{ lower: 50, upper: 50, qualifier: "exactly" }, "dot"],
    [{ lower: 0, upper: 0, qualifier: "none" }, "dot"],
    [{ lower: 50, upper: 50, qualifier: "about" }, "ring"],
    [{ lower: 20, upper: null, qualifier: "at_least" }, "from"],
    [{ lower: 0, upper: 82, qualifier: "at_most" }, "up-to"],
    [{ lower: 20, upper: 50, qualifier: "between" }, "range"],
    [{ lower: 24, upper: null, qualifier: "vague_many" }, "nothing"],
    [{ lower: 1, upper: null, qualifier: "some" }, "nothing"],
  ] as const)("of %j is a %s", (count, form) => {
    expect(countMark(count, scale).form).toBe(form);
  });
});
