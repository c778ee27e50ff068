import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNT_MAX, CountQualifier, CountValue } from "./count.ts";
import { COUNT_TEXTS, type CountLanguage, countToText } from "./count-to-text.ts";
import { parseCount } from "./parse-count.ts";

const languages = Object.keys(COUNT_TEXTS) as CountLanguage[];

describe("countToText", () => {
  test.each([
    [{ lower: 7, upper: 7, qualifier: "exactly" }, "7", "7"],
    [{ lower: 1_727, upper: 1_727, qualifier: "exactly" }, "1,727", "1\u202F727"],
    [{ lower: 20, upper: null, qualifier: "at_least" }, "at least 20", "au moins 20"],
    [{ lower: 21, upper: null, qualifier: "more_than" }, "more than 20", "plus de 20"],
    [{ lower: 0, upper: 82, qualifier: "at_most" }, "up to 82", "jusqu’à 82"],
    [{ lower: 0, upper: 4, qualifier: "fewer_than" }, "fewer than 5", "moins de 5"],
    [{ lower: 20, upper: 50, qualifier: "between" }, "20 to 50", "20 à 50"],
    [{ lower: 20, upper: 20, qualifier: "about" }, "about 20", "environ 20"],
    [{ lower: 20, upper: 30, qualifier: "about" }, "about 20 to 30", "environ 20 à 30"],
    [{ lower: 3, upper: null, qualifier: "some" }, "several", "plusieurs"],
    [{ lower: 1, upper: null, qualifier: "some" }, "some (at least 1)", "quelques (au moins 1)"],
    [{ lower: 24, upper: null, qualifier: "vague_many" }, "dozens", "de nombreux (au moins 24)"],
    [{ lower: 0, upper: 0, qualifier: "none" }, "none", "aucun"],
  ] as const)("%j is %j and %j", (count, english, french) => {
    expect([countToText(count), countToText(count, "fr")]).toEqual([english, french]);
  });

  test("is read back to the same bounds and qualifier, in every language", () => {
    const bound = fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: COUNT_MAX - 1 }));
    const count = fc
      .record({
        lower: bound,
        upper: fc.option(bound),
        qualifier: fc.constantFrom(...CountQualifier.options),
        isOne: fc.boolean(),
      })
      .map(({ lower, upper, qualifier, isOne }) => {
        if (qualifier === "none") return { lower: 0, upper: 0, qualifier };
        if (qualifier === "exactly" || (qualifier === "about" && isOne)) return { lower, upper: lower, qualifier };
        if (qualifier === "at_most" || qualifier === "fewer_than") return { lower: 0, upper: lower, qualifier };
        if (qualifier === "between" || qualifier === "about")
          return { lower: Math.min(lower, upper ?? lower), upper: Math.max(lower, upper ?? lower), qualifier };
        return { lower: qualifier === "more_than" ? lower + 1 : lower, upper: null, qualifier };
      });
    fc.assert(
      fc.property(count, fc.constantFrom(...languages), (value, lang) => {
        const said = countToText(value, lang);
        expect(CountValue.safeParse({ ...value, unit: "person", raw: said }).success).toBe(true);
        expect(parseCount(said)).toMatchObject({ ok: true, value });
      }),
      { numRuns: 2_000 },
    );
  });
});
