import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CountValue } from "./count.ts";
import { MANY_OF, RANGE_WORDS, WHOLE_PHRASES, WORDS_AFTER, WORDS_BEFORE } from "./count-phrases.ts";
import { ARTICLES, COUNTED_NOUNS, OF_WORDS, SINGULAR_NOUNS } from "./counted-nouns.ts";
import { parseCount } from "./parse-count.ts";

describe("parseCount", () => {
  test.each([
    ["7", 7, 7, "exactly"],
    ["0", 0, 0, "exactly"],
    ["7,000", 7_000, 7_000, "exactly"],
    ["1 727", 1_727, 1_727, "exactly"],
    ["1\u202F727", 1_727, 1_727, "exactly"],
    ["two", 2, 2, "exactly"],
    ["Sixty-six", 66, 66, "exactly"],
    ["a", 1, 1, "exactly"],
    ["one hundred and twenty", 120, 120, "exactly"],
    ["2.5 million", 2_500_000, 2_500_000, "exactly"],
    ["a single soldier", 1, 1, "exactly"],
    ["only 3", 3, 3, "exactly"],
    ["7 rebels", 7, 7, "exactly"],
    ["vingt et un soldats", 21, 21, "exactly"],
    ["٢٠ جنديا", 20, 20, "exactly"],
    ["at least 20", 20, null, "at_least"],
    ["At least twenty", 20, null, "at_least"],
    ["no fewer than 20", 20, null, "at_least"],
    ["20 or more", 20, null, "at_least"],
    ["20+", 20, null, "at_least"],
    ["≥20", 20, null, "at_least"],
    ["at least a dozen", 12, null, "at_least"],
    ["au moins 20 morts", 20, null, "at_least"],
    ["ما لا يقل عن 20", 20, null, "at_least"],
    ["٢٠ على الأقل", 20, null, "at_least"],
    ["more than 20", 21, null, "more_than"],
    ["over a million", 1_000_001, null, "more_than"],
    ["plus d’une vingtaine", 21, null, "more_than"],
    ["أكثر من 20", 21, null, "more_than"],
    ["up to 82", 0, 82, "at_most"],
    ["as many as 82", 0, 82, "at_most"],
    ["no more than 82", 0, 82, "at_most"],
    ["jusqu’à 82", 0, 82, "at_most"],
    ["jusqu'à 82 combattants", 0, 82, "at_most"],
    ["fewer than 5", 0, 4, "fewer_than"],
    ["moins de 5", 0, 4, "fewer_than"],
    ["20 to 50", 20, 50, "between"],
    ["between 20 and 50", 20, 50, "between"],
    ["between one hundred and twenty and two hundred", 120, 200, "between"],
    ["20-50", 20, 50, "between"],
    ["20–50 people", 20, 50, "between"],
    ["20 to 30 thousand", 20_000, 30_000, "between"],
    ["20 or 30", 20, 30, "between"],
    ["entre 20 et 50", 20, 50, "between"],
    ["بين 20 و50", 20, 50, "between"],
    ["about 20", 20, 20, "about"],
    ["around 20", 20, 20, "about"],
    ["some 20 fighters", 20, 20, "about"],
    ["nearly 50", 50, 50, "about"],
    ["~20", 20, 20, "about"],
    ["about 20 to 30", 20, 30, "about"],
    ["at least about 20", 20, null, "about"],
    ["twenty or so", 20, 20, "about"],
    ["a dozen", 12, 12, "about"],
    ["environ 20", 20, 20, "about"],
    ["une vingtaine", 20, 20, "about"],
    ["une vingtaine de combattants", 20, 20, "about"],
    ["حوالي 20", 20, 20, "about"],
    ["no one", 0, 0, "none"],
    ["none", 0, 0, "none"],
    ["nobody", 0, 0, "none"],
    ["no civilians", 0, 0, "none"],
    ["aucun", 0, 0, "none"],
    ["aucune victime", 0, 0, "none"],
    ["لا أحد", 0, 0, "none"],
    ["several", 3, null, "some"],
    ["some", 3, null, "some"],
    ["a few", 3, null, "some"],
    ["several thousand", 3_000, null, "some"],
    ["plusieurs dizaines", 30, null, "some"],
    ["prisoners", 1, null, "some"],
    ["the prisoners", 1, null, "some"],
    ["des prisonniers", 1, null, "some"],
    ["أسرى", 1, null, "some"],
    ["dozens", 24, null, "vague_many"],
    ["dozens of soldiers", 24, null, "vague_many"],
    ["scores", 40, null, "vague_many"],
    ["hundreds", 200, null, "vague_many"],
    ["thousands", 2_000, null, "vague_many"],
    ["tens of thousands", 20_000, null, "vague_many"],
    ["hundreds of thousands of people", 200_000, null, "vague_many"],
    ["a large number", 1, null, "vague_many"],
    ["a large amount", 1, null, "vague_many"],
    ["beaucoup d’hommes", 1, null, "vague_many"],
    ["84 مرتزقا", 84, 84, "exactly"],
    ["many", 3, null, "vague_many"],
    ["un nombre important", 1, null, "vague_many"],
    ["des dizaines de morts", 20, null, "vague_many"],
    ["des centaines de milliers", 200_000, null, "vague_many"],
    ["عشرات", 20, null, "vague_many"],
    ["مئات القتلى", 200, null, "vague_many"],
  ])("%j is [%j, %j] %s", (text, lower, upper, qualifier) => {
    expect(parseCount(text)).toEqual({
      ok: true,
      value: { lower, upper, qualifier, unit: "person", raw: text },
      issues: [],
    });
  });

  test.each([
    "",
    " ",
    "bananas",
    "20 %",
    "20 per cent",
    "20 km",
    "20 million dollars",
    "1.727",
    "1.5",
    "-5",
    "12e3",
    "0x10",
    "NaN",
    "seven three",
    "fewer than 0",
    "2024-07-25",
    "9".repeat(16),
    "1".repeat(10_000),
  ])("%j is count.unreadable", (text) => {
    expect(parseCount(text)).toMatchObject({ ok: false, issues: [{ code: "count.unreadable", raw: text }] });
  });

  test("finds crossed bounds, when the higher number comes first", () => {
    expect(parseCount("50 to 20")).toMatchObject({ ok: false, issues: [{ code: "count.bounds-crossed" }] });
  });

  test("takes the unit that is handed in", () => {
    expect(parseCount("two", { unit: "aircraft" })).toMatchObject({ value: { unit: "aircraft" } });
  });

  test("never throws, and what it reads fits the schema, for any text", () => {
    const words = fc.array(
      fc.constantFrom(
        "at least",
        "20",
        "a",
        "dozen",
        "and",
        "to",
        "some",
        "no",
        "hundred",
        "de",
        "و",
        "prisoners",
        "-",
        "(",
        "million",
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          words.map((list) => list.join(" ")),
        ),
        (text) => {
          const parsed = parseCount(text);
          return !parsed.ok || CountValue.safeParse(parsed.value).success;
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("the phrases of counts", () => {
  const beforeNumber = Object.entries(WORDS_BEFORE).flatMap(([qualifier, words]) =>
    words.map((word) => [word, qualifier] as const),
  );
  const afterNumber = Object.entries(WORDS_AFTER).flatMap(([qualifier, words]) =>
    words.map((word) => [word, qualifier] as const),
  );

  test.each(beforeNumber)("WORDS_BEFORE: %j before 20 is %s", (word, qualifier) => {
    expect(parseCount(`${word} 20`)).toMatchObject({ ok: true, value: { qualifier } });
  });

  test.each(afterNumber)("WORDS_AFTER: %j after 20 is %s", (word, qualifier) => {
    expect(parseCount(`20 ${word}`)).toMatchObject({ ok: true, value: { qualifier } });
  });

  test.each(RANGE_WORDS)("RANGE_WORDS: %j and %j make a range", (before, middle) => {
    expect(parseCount(`${before}20${middle}50`)).toMatchObject({
      ok: true,
      value: { lower: 20, upper: 50, qualifier: "between" },
    });
  });

  test.each(
    WHOLE_PHRASES.flatMap(({ qualifier, lower, words }) => words.map((word) => [word, lower, qualifier] as const)),
  )("WHOLE_PHRASES: %j is %j or more, %s", (word, lower, qualifier) => {
    expect(parseCount(word)).toMatchObject({ ok: true, value: { lower, qualifier } });
  });

  test.each(Object.entries(MANY_OF))("MANY_OF: %j is twice %j or more", (word, base) => {
    expect(parseCount(word)).toMatchObject({ ok: true, value: { lower: 2 * base, qualifier: "vague_many" } });
  });

  test("COUNTED_NOUNS count as some and follow a number, SINGULAR_NOUNS follow one", () => {
    expect(COUNTED_NOUNS.filter((noun) => !parseCount(noun).ok || !parseCount(`20 ${noun}`).ok)).toEqual([]);
    expect(SINGULAR_NOUNS.filter((noun) => parseCount(noun).ok || !parseCount(`1 ${noun}`).ok)).toEqual([]);
  });

  test("ARTICLES before a count and OF_WORDS before its noun change nothing", () => {
    const changed = [...ARTICLES.map((word) => `${word} dozens`), ...OF_WORDS.map((word) => `dozens ${word} soldiers`)];
    expect(changed.filter((text) => !parseCount(text.replace("d' ", "d'")).ok)).toEqual([]);
  });
});
