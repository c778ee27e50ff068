import type { IntervalAnswer } from "./answer.ts";
import { PART_EXCEEDS_WHOLE, PART_FITS_WHOLE, type ScopeFit } from "./comparable.ts";
import { defineFinding, type Finding } from "./comparand.ts";
import type { Rule } from "./rule.ts";

export const rule: Rule = {
  id: "R3",
  title: "Numbers and dates as intervals",
  statement:
    "A number or a date is the interval that its words allow. Equal intervals agree; an interval inside another refines it; overlapping ones are compatible; intervals that do not meet contradict. An approximate or vague value on either side makes a conflict at most presumptive and never agrees or refines: it is only compatible. A date within which one day is meant compares like the bounds of a count; days from a to b are an extent and compare by containment; the two are never equal.",
  example: {
    asks: "count",
    claims: [
      { by: "coalition", says: "47", period: "2024-07-25/2024-07-27" },
      { by: "newspaper", says: "at least 24", period: "2024-07-25/2024-07-27" },
    ],
    gives: { status: "agreeing_independence_unknown", relations: [{ from: 1, to: 2, type: "refines" }] },
  },
};

const AGREES = defineFinding("agrees", "R3", "intervals.equal");
const REFINES = defineFinding("refines", "R3", "intervals.inside");
const OVERLAP = defineFinding("compatible", "R3", "intervals.overlap");
const LOOSE = defineFinding("compatible", "R3", "intervals.loose");
const UNLIKE = defineFinding("compatible", "R3", "intervals.unlike");
const APART = defineFinding("contradicts", "R3", "intervals.apart");

/** Tells whether the words give no firm number or date. */
export function isLoose(answer: IntervalAnswer): boolean {
  return answer.isApproximate || answer.isVague;
}

/** Tells whether every value that the first allows is one that the second allows. */
export function isInside(a: IntervalAnswer, b: IntervalAnswer): boolean {
  return a.lower >= b.lower && a.upper <= b.upper;
}

/** Compares two intervals of one unit whose scopes are the same, or part and whole. */
export function compareIntervals(a: IntervalAnswer, b: IntervalAnswer, fit: ScopeFit): Finding {
  if (fit === "first_is_part") return (a.lower > b.upper ? PART_EXCEEDS_WHOLE : PART_FITS_WHOLE).forward;
  if (fit === "second_is_part") return (b.lower > a.upper ? PART_EXCEEDS_WHOLE : PART_FITS_WHOLE).backward;
  if (a.lower > b.upper || b.lower > a.upper) return APART.forward;
  if (isLoose(a) || isLoose(b)) return LOOSE.forward;
  const isFirstInside = isInside(a, b);
  const isSecondInside = isInside(b, a);
  if (isFirstInside && isSecondInside) return (a.isExtent === b.isExtent ? AGREES : UNLIKE).forward;
  if (isFirstInside) return REFINES.forward;
  return isSecondInside ? REFINES.backward : OVERLAP.forward;
}
