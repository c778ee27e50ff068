import { describe, expect, test } from "vitest";
import { parseSample, wordsOf } from "../../test/sample.ts";
import { findNumbers } from "./find-numbers.ts";

/** The numbers of a text as "words [lower,upper] qualifier", articles left out. */
function numbersIn(text: string): readonly string[] {
  const parsed = parseSample(text);
  return parsed.sentences.flatMap((sentence) =>
    findNumbers(parsed.tokens, sentence)
      .filter(({ isArticle }) => !isArticle)
      .map((number) => {
        const { lower, upper, qualifier } = number.value;
        return `${wordsOf(parsed, number)} [${lower},${upper ?? "∞"}] ${qualifier}`;
      }),
  );
}

describe("findNumbers", () => {
  test.each([
    ["Seven men left.", "Seven [7,7] exactly"],
    ["Twenty-one men left.", "Twenty-one [21,21] exactly"],
    ["Two hundred and five men left.", "Two hundred and five [205,205] exactly"],
    ["They were 1,200 men.", "1,200 [1200,1200] exactly"],
    ["They were 5 000 men.", "5 000 [5000,5000] exactly"],
    ["They were 1\u00A0250\u202F000 men.", "1\u00A0250\u202F000 [1250000,1250000] exactly"],
    ["At least 20 men left.", "At least 20 [20,∞] at_least"],
    ["More than a dozen men left.", "More than a dozen [13,∞] more_than"],
    ["Up to 82 men left.", "Up to 82 [0,82] at_most"],
    ["As many as 30 men left.", "As many as 30 [0,30] at_most"],
    ["Fewer than five men left.", "Fewer than five [0,4] fewer_than"],
    ["About 20 men left.", "About 20 [20,20] about"],
    ["Between 36 and 40 men left.", "Between 36 and 40 [36,40] between"],
    ["They saw 20 to 30 men.", "20 to 30 [20,30] between"],
    ["Five or more men left.", "Five or more [5,∞] at_least"],
    ["Several men left.", "Several [3,∞] some"],
    ["Several thousand men left.", "Several thousand [3000,∞] some"],
    ["Dozens of men left.", "Dozens [24,∞] vague_many"],
    ["Tens of thousands of men left.", "Tens of thousands [20000,∞] vague_many"],
    ["A large number of men left.", "A large number of [1,∞] vague_many"],
    ["No men left.", "No [0,0] none"],
    ["No one left.", "No one [0,0] none"],
    ["The toll exceeded 100 men.", "exceeded 100 [101,∞] more_than"],
  ])("%j → %j", (text, expected) => {
    expect(numbersIn(text)).toEqual([expected]);
  });

  test("reads a rise as two numbers", () => {
    expect(numbersIn("The toll rose from five to eight men.")).toEqual(["five [5,5] exactly", "eight [8,8] exactly"]);
  });

  test.each([
    ["an age", "A 6-year-old boy and Ali Sow, 45, left."],
    ["a stretch of time", "They fought for three days and 20 minutes."],
    ["a distance", "It lies 20 km from the town."],
    ["a share", "The price rose 20 percent."],
    ["a date", "They left on July 20."],
    ["a year", "They have been there since 2012."],
    ["a time of day", "They left at 10 a.m."],
    ["a flight", "Flight 240 left."],
    ["money", "It cost $20 then."],
    ["a pronoun", "Another one followed."],
  ])("passes over %s", (_case, text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
