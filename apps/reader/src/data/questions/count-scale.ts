import "server-only";
import type { CountValue } from "@variorum/core";

/** A mark on the scale of a table of counts. Units: percent of the width, 0 to 100. */
export type CountMark =
  | { readonly form: "dot" | "ring"; readonly at: number }
  /** From a bound on without an end, or up to a bound from nothing. */
  | { readonly form: "from" | "up-to"; readonly at: number }
  | { readonly form: "range"; readonly from: number; readonly to: number }
  /** Words without a number: nothing is drawn. */
  | { readonly form: "nothing" };

/** One scale for all figures of a table. */
export interface CountScale {
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** Whether distances are those of square roots: where the largest figure is more than 20 times the smallest. */
  readonly isSquareRoot: boolean;
  /** Place of a number on the scale, percent. */
  place(value: number): number;
}

/** Space that is left for figures without an upper end, percent. */
const OPEN_END = 8;
const STEEP = 20;

/**
 * Makes the scale of a table from its figures. It begins at 0, always.
 *
 * Throws: never; a table of nothing but zeros gets a scale to 1.
 */
export function countScale(figures: readonly Pick<CountValue, "lower" | "upper">[]): CountScale {
  const numbers = figures
    .flatMap(({ lower, upper }) => (upper === null ? [lower] : [lower, upper]))
    .filter((number) => number > 0);
  const largest = Math.max(1, ...numbers);
  const isSquareRoot = numbers.length > 0 && largest / Math.min(...numbers) > STEEP;
  const { end, step } = roundScale(largest);
  const bend = isSquareRoot ? Math.sqrt : (value: number) => value;
  const place = (value: number) => (bend(Math.min(value, end)) / bend(end)) * (100 - OPEN_END);
  const values = isSquareRoot
    ? [0, 0.05, 0.25, 1].map((part) => Math.round(part * end))
    : Array.from({ length: Math.round(end / step) + 1 }, (_, index) => index * step);
  const ticks = [...new Set(values)].map((value) => ({ value, at: place(value) }));
  return { ticks, isSquareRoot, place };
}

/** Steps of 1, 2, 2.5 or 5 times a power of ten, at most five of them to the end. */
function roundScale(largest: number): { readonly end: number; readonly step: number } {
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? largest,
  );
  return { step, end: Math.ceil(largest / step) * step };
}

/** The mark of one figure. What is vague has none: an unknown number is never drawn as one. */
export function countMark(
  { lower, upper, qualifier }: Pick<CountValue, "lower" | "upper" | "qualifier">,
  { place }: CountScale,
): CountMark {
  if (qualifier === "some" || qualifier === "vague_many") return { form: "nothing" };
  if (upper === null) return { form: "from", at: place(lower) };
  if (lower === upper) return { form: qualifier === "about" ? "ring" : "dot", at: place(lower) };
  if (qualifier === "at_most" || qualifier === "fewer_than") return { form: "up-to", at: place(upper) };
  return { form: "range", from: place(lower), to: place(upper) };
}
