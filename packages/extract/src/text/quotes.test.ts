import { describe, expect, test } from "vitest";
import { splitParagraphs } from "./paragraphs.ts";
import { findQuotes } from "./quotes.ts";
import { splitSentences } from "./sentences.ts";

const quotes = (text: string): readonly string[] =>
  findQuotes(text, splitParagraphs(text), splitSentences(text)).map(({ inside }) =>
    text.slice(inside.start, inside.end),
  );

describe("findQuotes", () => {
  test.each([
    ["straight marks", 'He said "we stay" and left.', ["we stay"]],
    ["curved marks", "He said “we stay” and left.", ["we stay"]],
    ["pointed marks", "He said «we stay» and left.", ["we stay"]],
    ["single curved marks with an apostrophe inside", "He said ‘we don’t stay’ and left.", ["we don’t stay"]],
    ["a quote inside a quote", "He said “we “stay” here” and left.", ["we “stay"]],
    ["two in one line", '"We stay," he said, "and they go."', ["We stay,", "and they go."]],
    ["several sentences", '"We stay. They go." He left.', ["We stay. They go."]],
    ["an inch mark", 'A 6" pipe burst.', []],
    ["a mark that nothing closes", 'He said "we stay. They left the town.', ["we stay."]],
    ["nothing between the marks", 'He said "" and left.', []],
  ])("finds %s", (_case, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });

  test("goes on over paragraphs that each begin with a mark", () => {
    const text = '"We stay.\n"They go." He left.';
    const found = findQuotes(text, splitParagraphs(text), splitSentences(text));
    expect(found.map(({ continues, isClosed }) => [continues, isClosed])).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});
