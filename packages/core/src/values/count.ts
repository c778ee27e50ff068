import { z } from "zod";
import { Unit } from "../vocabulary/units.ts";
import { Text } from "./text.ts";

/** Highest number a bound can have: more than any report counts, and exact on every engine. */
export const COUNT_MAX = 1_000_000_000_000;

/**
 * How a count was put into words.
 *
 * Order: exact, bounded on one side, on both, loose, none.
 */
export const CountQualifier = z.enum([
  "exactly",
  "at_least",
  "more_than",
  "at_most",
  "fewer_than",
  "between",
  "about",
  "some",
  "vague_many",
  "none",
]);
export type CountQualifier = z.infer<typeof CountQualifier>;

interface Bounds {
  readonly lower: number;
  readonly upper: number | null;
}

/** What each qualifier says of the bounds. */
const FITS: Readonly<Record<CountQualifier, (bounds: Bounds) => boolean>> = {
  exactly: ({ lower, upper }) => lower === upper,
  at_least: ({ upper }) => upper === null,
  more_than: ({ lower, upper }) => lower > 0 && upper === null,
  at_most: ({ lower, upper }) => lower === 0 && upper !== null,
  fewer_than: ({ lower, upper }) => lower === 0 && upper !== null,
  between: ({ upper }) => upper !== null,
  about: () => true,
  some: ({ upper }) => upper === null,
  vague_many: ({ upper }) => upper === null,
  none: ({ lower, upper }) => lower === 0 && upper === 0,
};

const bound = z.int().min(0).max(COUNT_MAX);

/**
 * A number that somebody gave, as the lowest and highest it allows. There is no best figure.
 *
 * Units: whole numbers of `unit`; both bounds are included; `upper: null` means no upper bound.
 * Issues: `count.bounds-crossed`, `count.qualifier-differs`.
 */
export const CountValue = z
  .strictObject({
    lower: bound.meta({ description: "Lowest number that the words allow", examples: [20] }),
    upper: bound
      .nullable()
      .meta({ description: "Highest number that the words allow; null where there is none", examples: [82] }),
    qualifier: CountQualifier.meta({ description: "How the number was put into words", examples: ["at_least"] }),
    unit: Unit.meta({ description: "What is counted; the unit of the question's population", examples: ["person"] }),
    raw: Text.meta({ description: "The words as they stood", examples: ["at least 20"] }),
  })
  .check((context) => {
    const { lower, upper, qualifier } = context.value;
    if (upper !== null && lower > upper) {
      context.issues.push({
        code: "custom",
        input: context.value,
        path: ["upper"],
        message: `Cannot read count from ${lower} to ${upper}: expected the lower bound first`,
        params: { code: "count.bounds-crossed" },
      });
    } else if (!FITS[qualifier]({ lower, upper })) {
      context.issues.push({
        code: "custom",
        input: context.value,
        path: ["qualifier"],
        message: `Cannot read count from ${lower} to ${upper ?? "no upper bound"} as "${qualifier}": expected bounds that these words allow`,
        params: { code: "count.qualifier-differs" },
      });
    }
  });
export type CountValue = z.infer<typeof CountValue>;

/** Tells whether the count was given as approximate. */
export function isApproximate(count: Pick<CountValue, "qualifier">): boolean {
  return count.qualifier === "about";
}

/** Tells whether the count was given in words without a number. */
export function isVague(count: Pick<CountValue, "qualifier">): boolean {
  return count.qualifier === "some" || count.qualifier === "vague_many";
}

/** Tells whether the words give only a highest number, as "up to 82" does: that they allow 0 is nobody's statement. */
export function isUpperOnly(count: Pick<CountValue, "qualifier">): boolean {
  return count.qualifier === "at_most" || count.qualifier === "fewer_than";
}
