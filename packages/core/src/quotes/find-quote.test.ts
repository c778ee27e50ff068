import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findQuote, type QuoteSelector } from "./find-quote.ts";

const TEXT = "🚁 The army said 20 men fell. The army said 20 men fled. Mali's rulers did not.";

describe("findQuote", () => {
  test.each<[string, QuoteSelector, number, number]>([
    ["a quote that occurs once", { exact: "20 men fell" }, 17, 28],
    ["a prefix that tells two apart", { exact: "20 men", prefix: "fell. The army said " }, 44, 50],
    ["a suffix that tells two apart", { exact: "20 men", suffix: " fled" }, 44, 50],
    ["an occurrence", { exact: "20 men", occurrence: 2 }, 44, 50],
    ["an occurrence among those that the suffix leaves", { exact: "20 men", suffix: " fled", occurrence: 1 }, 44, 50],
    ["a position that fits", { exact: "20 men", at: [44, 50] }, 44, 50],
    ["a quote with an emoji before it", { exact: "The army said 20 men fell" }, 3, 28],
  ])("finds %s", (_, selector, start, end) => {
    expect(findQuote(TEXT, selector)).toEqual({ ok: true, value: { start, end }, issues: [] });
  });

  test.each<[string, QuoteSelector, object]>([
    [
      "a curly apostrophe",
      { exact: "Mali’s rulers" },
      { code: "quote.not-found", hint: "found at 57–70 if ’ is written '" },
    ],
    [
      "words that are not there",
      { exact: "30 women" },
      { code: "quote.not-found", message: "quote is not in the text" },
    ],
    [
      "a prefix that does not fit",
      { exact: "20 men fell", prefix: "about " },
      { code: "quote.not-found", hint: "found at 17–28: correct prefix and suffix" },
    ],
    [
      "words that occur twice",
      { exact: "20 men" },
      {
        code: "quote.ambiguous",
        message: "quote occurs 2 times in the text (17–23 and 44–50)",
        hint: "fill prefix, suffix or occurrence, or give the position: at = 17-23",
      },
    ],
    [
      "an occurrence too many",
      { exact: "20 men", occurrence: 3 },
      { code: "quote.not-found", hint: "it occurs 2 times (17–23 and 44–50)" },
    ],
    ["an occurrence of 0", { exact: "20 men", occurrence: 0 }, { code: "quote.not-found" }],
    [
      "another position",
      { exact: "20 men", at: [16, 22] },
      { code: "quote.position-differs", hint: "found at 17–23 and 44–50: correct the position or leave it out" },
    ],
    ["a position of another length", { exact: "20 men", at: [17, 24] }, { code: "quote.position-differs" }],
    ["a negative position", { exact: "20 men", at: [-1, 5] }, { code: "quote.position-differs" }],
    [
      "a position that is not the occurrence",
      { exact: "20 men", at: [17, 23], occurrence: 2 },
      { code: "quote.position-differs" },
    ],
    [
      "a position that the prefix forbids",
      { exact: "20 men", at: [17, 23], prefix: "fell. The army said " },
      { code: "quote.position-differs" },
    ],
    ["no words", { exact: "" }, { code: "quote.missing" }],
  ])("refuses %s", (_, selector, issue) => {
    expect(findQuote(TEXT, selector)).toMatchObject({
      ok: false,
      issues: [{ severity: "error", raw: selector.exact, ...issue }],
    });
  });

  test("counts overlapping places, when the quote repeats itself", () => {
    expect(findQuote("hahaha", { exact: "haha" })).toMatchObject({
      issues: [{ code: "quote.ambiguous", message: "quote occurs 2 times in the text (0–4 and 2–6)" }],
    });
  });

  test("gives exactly the quoted characters or none, for every text and quote", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", "’", "'", " ", "é", "🚁"), maxLength: 30 });
    fc.assert(
      fc.property(
        words,
        words,
        fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        (text, exact, occurrence) => {
          const found = findQuote(text, { exact, occurrence });
          const places = [...text.split("").keys()].filter((at) => exact !== "" && text.startsWith(exact, at));
          const expected = occurrence === undefined && places.length > 1 ? undefined : places[(occurrence ?? 1) - 1];
          return found.ok ? found.value.start === expected : expected === undefined;
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test("does not hang, when the text has 50 million units and the quote is not in it", () => {
    const text = "a".repeat(50_000_000);
    expect(findQuote(text, { exact: `${"a".repeat(1_000)}b` }).ok).toBe(false);
    expect(findQuote(text, { exact: "aab" }).ok).toBe(false);
  });
});
