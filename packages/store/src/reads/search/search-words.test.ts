import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSearchWords, wordsOf, writeSearchWords } from "./search-words.ts";

describe("parseSearchWords", () => {
  test.each([
    ["wagner mali", ["wagner", "mali"], []],
    ['"at least 20" wagner', ["at least 20", "wagner"], []],
    ["“at least 20” «deux morts»", ["at least 20", "deux morts"], []],
    ["wagner -syria", ["wagner"], ["syria"]],
    ['-"at least 20" dead', ["dead"], ["at least 20"]],
    ['"never closed', ["never closed"], []],
    ["Été ÉTÉ été", ["ete"], []],
    ["مدرسة", ["مدرسه"], []],
    ['a" OR * NEAR(b', ["a", "or * near(b"], []],
    ["- -- … *", [], []],
    ["csp-psd", ["csp-psd"], []],
    ["", [], []],
    ["a\0b", ["a", "b"], []],
    ["Hélic* a* csp-p* -mal*", ["helic*", "a", "csp-p"], ["mal*"]],
    ['"in two*"', ["in two"], []],
  ])("%j → all %j, none %j", (text, all, none) => {
    expect(parseSearchWords(text)).toEqual({ all, none });
  });

  test("never throws, and asks for no more than 32 words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (text) => {
        const { all, none } = parseSearchWords(text);
        return all.length + none.length <= 32;
      }),
    );
  });
});

describe("writeSearchWords", () => {
  test("writes what is read as the same words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const read = parseSearchWords(text);
        expect(parseSearchWords(writeSearchWords(read))).toEqual(read);
      }),
    );
  });
});

describe("wordsOf", () => {
  test("splits folded text into runs of letters and digits, with their places", () => {
    expect(wordsOf("at least 20, ميناء")).toEqual([
      { word: "at", start: 0, end: 2 },
      { word: "least", start: 3, end: 8 },
      { word: "20", start: 9, end: 11 },
      { word: "ميناء", start: 13, end: 18 },
    ]);
  });
});
