import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSearchWords } from "./search-words.ts";
import { cutSnippet } from "./snippet.ts";

const marked = (texts: readonly string[], words: string): readonly string[] => {
  const { text, marks } = cutSnippet(texts, parseSearchWords(words));
  return marks.map(([start, end]) => text.slice(start, end));
};

describe("cutSnippet", () => {
  test.each([
    [["Two soldiers were killed"], "SOLDIERS killed", ["soldiers", "killed"]],
    [["🔥 L'été à Kidal"], "ete", ["été"]],
    [["قُتل جنديّان في الميناء"], "الميناء", ["الميناء"]],
    [["at least twenty", "at least 20 dead"], '"at least 20"', ["at least 20"]],
    [["nothing of it"], "other", []],
    [[], "anything", []],
  ])("of %j for %j marks %j", (texts, words, expected) => {
    expect(marked(texts, words)).toEqual(expected);
  });

  test("cuts a long text around the first word found, and no word in two", () => {
    const text = `${"before ".repeat(100)}needle ${"after ".repeat(100)}`;
    const snippet = cutSnippet([text], parseSearchWords("needle"));
    expect(snippet.text.length).toBeLessThan(260);
    expect(snippet.text).toMatch(/^before .*needle.* after$/u);
  });

  test("gives a piece of one of the texts, with marks inside it, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 600 })),
        fc.string({ maxLength: 20 }),
        (texts, words) => {
          const { text, marks } = cutSnippet(texts, parseSearchWords(words));
          expect(texts.length === 0 || texts.some((each) => each.includes(text))).toBe(true);
          let last = 0;
          for (const [start, end] of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
