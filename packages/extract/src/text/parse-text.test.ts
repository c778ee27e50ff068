import { describe, expect, test } from "vitest";
import { parseSample, wordsOf } from "../../test/sample.ts";
import { spanOf } from "./parse-text.ts";
import { holds, overlaps, trimSpan } from "./span.ts";

describe("parseText", () => {
  test("numbers tokens through the text and ties them to sentences and quotes", () => {
    const parsed = parseSample('He left. "We stay," she said.');
    expect(parsed.sentences.map((sentence) => wordsOf(parsed, sentence))).toEqual(["He left.", '"We stay," she said.']);
    expect(parsed.tokens.filter(({ quote }) => quote === 0).map(({ text }) => text)).toEqual([
      '"',
      "We",
      "stay",
      ",",
      '"',
    ]);
    expect(parsed.tokens.every(({ index }, at) => index === at)).toBe(true);
  });

  test.each([
    ["a weekday", "They left Monday.", ["Monday"]],
    ["the verb may", "They may leave.", []],
    ["the month May", "They left in May.", ["May"]],
    ["a paper called Today", "He told Chad Today so.", []],
  ])("knows %s", (_case, text, expected) => {
    expect(
      parseSample(text)
        .tokens.filter(({ isTime }) => isTime)
        .map((token) => token.text),
    ).toEqual(expected);
  });
});

describe("spanOf", () => {
  test("throws where there are no tokens", () => {
    expect(() => spanOf(parseSample("One.").tokens, { from: 1, to: 1 })).toThrow(RangeError);
  });
});

describe("overlaps, holds and trimSpan", () => {
  test("tell how stretches lie", () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
    expect(overlaps({ start: 0, end: 3 }, { start: 2, end: 5 })).toBe(true);
    expect(holds({ start: 0, end: 3 }, { start: 1, end: 3 })).toBe(true);
    expect(holds({ start: 0, end: 3 }, { start: 1, end: 4 })).toBe(false);
    expect(trimSpan(" a ", { start: 0, end: 3 })).toEqual({ start: 1, end: 2 });
    expect(trimSpan("  ", { start: 0, end: 2 })).toBeUndefined();
  });
});
