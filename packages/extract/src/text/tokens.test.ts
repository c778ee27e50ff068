import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitWords } from "./tokens.ts";

const cut = (text: string): readonly string[] =>
  splitWords(text, { start: 0, end: text.length }).map((word) => word.text);

describe("splitWords", () => {
  test.each([
    ["the army's men", ["the", "army", "'s", "men"]],
    ["We’re ready, aren’t we", ["We", "’re", "ready", ",", "aren’t", "we"]],
    ["a 21-year-old from al-Minya", ["a", "21-year-old", "from", "al-Minya"]],
    ["1,000 of 2.5 million at 10:39 a.m.", ["1,000", "of", "2.5", "million", "at", "10:39", "a.m."]],
    ["the U.S. site Example.com", ["the", "U.S.", "site", "Example.com"]],
    ["Gen. Sow (CF) left.", ["Gen.", "Sow", "(", "CF", ")", "left", "."]],
    ['"we [...] stay"', ['"', "we", "[...]", "stay", '"']],
    ["قال 20 جنديا", ["قال", "20", "جنديا"]],
  ])("cuts %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test("gives words that stand where they say, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const word of splitWords(text, { start: 0, end: text.length })) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
        }
      }),
    );
  });

  test("gives positions in the whole text, not in the stretch", () => {
    expect(splitWords("one two", { start: 4, end: 7 })).toMatchObject([{ start: 4, end: 7, text: "two" }]);
  });
});
