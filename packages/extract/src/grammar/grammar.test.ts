import { describe, expect, test } from "vitest";
import { parseSample, wordsOf } from "../../test/sample.ts";
import { clauseStart, hasFiniteVerb, hasWords, isDash, isQuoted, startsClause, withoutStop } from "./clauses.ts";
import { isCommaOfName } from "./listed-name.ts";
import { mainVerbOf } from "./main-verb.ts";
import { nounPhraseAt, nounPhraseBefore } from "./noun-phrases.ts";
import { skipOccasion, skipTime, skipTimeBack } from "./skips.ts";
import { isAuxiliary, isFiniteVerb, isNegation, verbGroupAt } from "./verbs.ts";

/** Number of the first token with some letters. */
const at = (text: string, word: string): number => parseSample(text).tokens.findIndex((token) => token.text === word);

describe("nounPhraseBefore", () => {
  test.each([
    ["The old mayor said so.", "said", "The old mayor"],
    ["A source within the Interior Ministry said so.", "said", "A source within the Interior Ministry"],
    ["On Sunday the mayor said so.", "said", "the mayor"],
    ["The Rescue Front (RF) said so.", "said", "The Rescue Front (RF)"],
    ["The mayor and the governor said so.", "said", "The mayor and the governor"],
    ["In Ford, she said so.", "said", "she"],
    ["They left and said so.", "said", "-"],
  ])("in %j before %j is %j", (text, word, expected) => {
    const parsed = parseSample(text);
    expect(wordsOf(parsed, nounPhraseBefore(parsed.tokens, at(text, word), 0))).toBe(expected);
  });
});

describe("nounPhraseAt", () => {
  test.each([
    ["according to the mayor of Ford, it rained", 2, "the mayor of Ford"],
    ["according to police it rained", 2, "police"],
    ["told him that it rained", 1, "him"],
    [
      "by the Front for Peace, Work and Bread (FPWB) alliance",
      1,
      "the Front for Peace, Work and Bread (FPWB) alliance",
    ],
    ["said quickly that", 1, "-"],
  ])("in %j at %d is %j", (text, start, expected) => {
    const parsed = parseSample(text);
    expect(wordsOf(parsed, nounPhraseAt(parsed.tokens, start, parsed.tokens.length))).toBe(expected);
  });

  test("isCommaOfName tells a list inside a name from one of names", () => {
    const inside = parseSample("the Front for Peace, Work and Bread (FPWB) said").tokens;
    const outside = parseSample("in Ford, Ruritania they said").tokens;
    const comma = (tokens: typeof inside): number => tokens.findIndex(({ text }) => text === ",");
    expect(isCommaOfName(inside, comma(inside), inside.length)).toBe(true);
    expect(isCommaOfName(outside, comma(outside), outside.length)).toBe(false);
  });
});

describe("verbGroupAt", () => {
  test.each([
    ["It has also been hit.", "hit", { from: 1, isPassive: true, isPerfect: true, isNegated: false }],
    ["It did not say.", "say", { from: 1, isNegated: true }],
    ["It would say.", "say", { hasModal: true }],
    ["They want to say.", "say", { isInfinitive: true }],
    ["It was on Monday reported.", "reported", { from: 1, isPassive: true }],
  ])("of %j at %j", (text, word, expected) => {
    expect(verbGroupAt(parseSample(text).tokens, at(text, word), 0)).toMatchObject(expected);
  });
});

describe("mainVerbOf", () => {
  test.each([
    ["it has also been raided by troops", { lower: "raided", isPassive: true }],
    ["we carried out the raid", { lower: "carried", isPassive: false }],
    ["they are not soldiers", { lower: "are", isPassive: false }],
    ["a cowardly act", undefined],
  ])("of %j", (text, expected) => {
    const verb = mainVerbOf(parseSample(text).tokens);
    if (expected === undefined) expect(verb).toBeUndefined();
    else expect(verb).toMatchObject(expected);
  });
});

describe("isFiniteVerb, isAuxiliary and isNegation", () => {
  test("tell verbs of a clause from others", () => {
    const { tokens } = parseSample("They didn't leave to be safe while running home.");
    expect(tokens.filter((_, index) => isFiniteVerb(tokens, index)).map(({ text }) => text)).toEqual([
      "didn't",
      "leave",
    ]);
    expect(tokens.filter(isAuxiliary).map(({ text }) => text)).toEqual(["didn't", "be"]);
    expect(tokens.filter(isNegation).map(({ text }) => text)).toEqual(["didn't"]);
  });
});

describe("the edges of clauses", () => {
  const { tokens } = parseSample('However, they left; and it "rained" — hard.');

  test("are found by signs and connectors", () => {
    const comma = tokens.findIndex(({ text }) => text === ";");
    expect(clauseStart(tokens, tokens.length, 0)).toBe(comma + 2);
    expect(withoutStop(tokens, 0, tokens.length)).toBe(tokens.length - 1);
    expect(tokens.filter(isDash)).toHaveLength(1);
    expect(tokens.filter(isQuoted)).toHaveLength(3);
  });

  test("hold words and verbs or do not", () => {
    expect(hasWords(tokens, 0, 2)).toBe(false);
    expect(hasFiniteVerb(tokens, 0, 4)).toBe(true);
    expect(startsClause(tokens, 2, 5)).toBe(true);
    expect(startsClause(tokens, 0, 2)).toBe(false);
  });
});

describe("skipTime, skipTimeBack and skipOccasion", () => {
  test.each([
    ["late on Sunday it rained", 3],
    ["Sunday it rained", 1],
    ["on the river it rained", 0],
  ])("steps over the time of %j", (text, expected) => {
    const { tokens } = parseSample(text);
    expect(skipTime(tokens, 0, tokens.length)).toBe(expected);
  });

  test("steps back over a time and over where something was said", () => {
    const { tokens } = parseSample("The mayor on Sunday said in a statement that");
    expect(skipTimeBack(tokens, 4, 0)).toBe(2);
    expect(skipOccasion(tokens, 5, tokens.length)).toBe(8);
    expect(skipOccasion(tokens, 0, tokens.length)).toBe(0);
  });
});
