import { describe, expect, test } from "vitest";
import { HINT_MAX_LENGTH, hintForMissingQuote } from "./hint-for-missing-quote.ts";

const TEXT = 'On Friday Mali\'s army said "two soldiers" fell\nnear the café … and 20–30 others fled. مَالي';

describe("hintForMissingQuote", () => {
  test.each([
    ["Mali’s army", "found at 10–21 if ’ is written '"],
    ["“two soldiers”", 'found at 27–41 if “ is written " and ” is written "'],
    ["20-30 others", "found at 67–79 if - is written –"],
    ["fell near the", "found at 42–55 if a space is a line break"],
    ["fell\u00A0near", "found at 42–51 if a no-break space is a line break"],
    ["on friday", "found at 0–9 if capital letters are as in the text"],
    ["the cafe ", "found at 52–60 if e is written é"],
    ["cafe\u0301 …", "found at 56–62 if e is written é"],
    ["café ... and", "found at 56–66 if ... is written …"],
    ["two  soldiers", "found at 28–40 if its spaces and accents are as in the text"],
    ["مالي", "found at 86–91 if its spaces and accents are as in the text"],
    ["two soldiers died near", "its beginning is found at 28–40; what follows differs"],
    ["nobody said this", undefined],
    ["\u0301", undefined],
  ])("for %j says %j", (quote, hint) => {
    expect(hintForMissingQuote(TEXT, quote)).toBe(hint);
  });

  test("says nothing, when the text is too long to be searched for look-alikes", () => {
    expect(hintForMissingQuote(`Mali's army ${"a".repeat(HINT_MAX_LENGTH)}`, "Mali’s army")).toBeUndefined();
  });

  test("is quick, when text and quote are hostile", () => {
    expect(hintForMissingQuote("a ".repeat(500_000), `${"a ".repeat(10_000)}b`)).toContain(
      "its beginning is found at 0–",
    );
  });
});
