import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { IntervalAnswer } from "./answer.ts";
import type { ScopeFit } from "./comparable.ts";
import type { Finding } from "./comparand.ts";
import { compareIntervals, isInside, isLoose } from "./intervals.ts";

function interval(lower: number, upper: number, traits: Partial<IntervalAnswer> = {}): IntervalAnswer {
  return {
    form: "interval",
    unit: "person",
    isExtent: false,
    lower,
    upper,
    isApproximate: false,
    isVague: false,
    ...traits,
  };
}

const intervals = fc
  .record({
    lower: fc.constantFrom(-Infinity, 0, 1, 2, 3, 9),
    width: fc.constantFrom(0, 1, 5, Infinity),
    isExtent: fc.boolean(),
    isApproximate: fc.constantFrom(false, false, true),
    isVague: fc.constantFrom(false, false, true),
  })
  // The sum of both infinities is no number: what begins nowhere and ends nowhere ends at infinity.
  .map(({ lower, width, ...traits }) =>
    interval(lower, width === Infinity ? Infinity : Math.max(lower + width, lower), traits),
  );

const fits = fc.constantFrom<ScopeFit>("same", "first_is_part", "second_is_part");
const MIRRORED: Partial<Record<ScopeFit, ScopeFit>> = {
  first_is_part: "second_is_part",
  second_is_part: "first_is_part",
};

/** A finding as it reads from the other end. */
function mirrored({ type, key, isReversed }: Finding): unknown {
  const isDirected = type === "refines" || key.startsWith("scope.");
  return { type, key, isReversed: isDirected ? !isReversed : isReversed };
}

describe("compareIntervals", () => {
  test.each([
    [interval(7, 7), interval(7, 7), "agrees", false],
    [interval(47, 47), interval(24, Infinity), "refines", false],
    [interval(24, Infinity), interval(47, 47), "refines", true],
    [interval(20, Infinity), interval(0, 82), "compatible", false],
    [interval(84, 84), interval(0, 82), "contradicts", false],
    [interval(20, 20, { isApproximate: true }), interval(20, 20), "compatible", false],
    [interval(1, Infinity, { isVague: true }), interval(7, 7), "compatible", false],
    [interval(-Infinity, 5), interval(6, Infinity), "contradicts", false],
    [interval(-Infinity, Infinity), interval(-Infinity, Infinity), "agrees", false],
    [interval(1, 3, { isExtent: true }), interval(1, 3), "compatible", false],
  ] as const)("%j beside %j → %s, reversed: %s", (a, b, type, isReversed) => {
    expect(compareIntervals(a, b, "same")).toMatchObject({ type, isReversed });
  });

  test.each([
    ["first_is_part", 2, 47, "compatible"],
    ["first_is_part", 20, 18, "contradicts"],
    ["second_is_part", 47, 2, "compatible"],
    ["second_is_part", 18, 20, "contradicts"],
    ["first_is_part", 9, 9, "compatible"],
  ] as const)("where %s, %s beside %s → %s", (fit, a, b, type) => {
    expect(compareIntervals(interval(a, a), interval(b, b), fit).type).toBe(type);
  });

  test("says the same from either end, whatever the intervals", () => {
    fc.assert(
      fc.property(intervals, intervals, fits, (a, b, fit) => {
        const finding = compareIntervals(a, b, fit);
        const other = compareIntervals(b, a, MIRRORED[fit] ?? fit);
        expect(mirrored(other)).toEqual({ type: finding.type, key: finding.key, isReversed: finding.isReversed });
      }),
    );
  });

  test("never agrees or refines, when one is approximate or vague", () => {
    fc.assert(
      fc.property(intervals, intervals, fits, (a, b, fit) => {
        fc.pre(isLoose(a) || isLoose(b));
        expect(["compatible", "contradicts"]).toContain(compareIntervals(a, b, fit).type);
      }),
    );
  });

  test("contradicts exactly where no value is left, for the same scope", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const isNothingLeft = Math.max(a.lower, b.lower) > Math.min(a.upper, b.upper);
        expect(compareIntervals(a, b, "same").type === "contradicts").toBe(isNothingLeft);
      }),
    );
  });
});

describe("isInside", () => {
  test.each([
    [interval(2, 2), interval(0, 5), true],
    [interval(0, 5), interval(0, 5), true],
    [interval(0, 6), interval(0, 5), false],
    [interval(3, Infinity), interval(0, Infinity), true],
    [interval(-Infinity, 2), interval(0, 5), false],
  ])("%j in %j → %s", (a, b, expected) => {
    expect(isInside(a, b)).toBe(expected);
  });
});
