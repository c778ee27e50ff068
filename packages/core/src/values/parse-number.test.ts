import { describe, expect, test } from "vitest";
import { NUMBER_LANGUAGES } from "./number-words.ts";
import { parseNumber } from "./parse-number.ts";

describe("parseNumber", () => {
  test.each([
    ["0", 0],
    ["1,234,567", 1_234_567],
    ["1 727", 1_727],
    ["1'727", 1_727],
    ["2.5 million", 2_500_000],
    ["2,5 millions", 2_500_000],
    ["1.1 million", 1_100_000],
    ["zero", 0],
    ["3 thousand", 3_000],
    ["nineteen hundred", 1_900],
    ["one thousand two hundred and six", 1_206],
    ["two million three hundred thousand", 2_300_000],
    ["a hundred", 100],
    ["soixante-dix-sept", 77],
    ["soixante et onze", 71],
    ["quatre-vingts", 80],
    ["quatre-vingt-dix-neuf", 99],
    ["septante-trois", 73],
    ["deux cent un", 201],
    ["mille deux cents", 1_200],
    ["ثلاثه", 3],
    ["خمسه عشر", 15],
    ["خمسه وعشرون", 25],
    ["ثلاثه الاف", 3_000],
  ])("%j is %j", (text, value) => {
    expect(parseNumber(text)).toEqual({ value, isRough: false });
  });

  test.each([
    ["a dozen", 12],
    ["two dozen", 24],
    ["half a dozen", 6],
    ["une vingtaine", 20],
    ["une demi-douzaine", 6],
    ["a couple", 2],
  ])("%j is about %j", (text, value) => {
    expect(parseNumber(text)).toEqual({ value, isRough: true });
  });

  test.each([
    "",
    "seven three",
    "twenty-twelve",
    "twenty zero",
    "1.2345 thousand",
    "hundred and",
    "and seven",
    "ten hundred hundred",
    "1.5",
    "1,23",
    "12,34,567",
    "-3",
    "un zero cent",
    "dozen",
  ])("%j is no number", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

test("NUMBER_LANGUAGES can say every unit and ten in each language", () => {
  for (const { words } of NUMBER_LANGUAGES) {
    const values = new Set([...words.values()].map((word) => word.value));
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 1_000, 1_000_000].filter(
        (value) => !values.has(value),
      ),
    ).toEqual([]);
  }
});
