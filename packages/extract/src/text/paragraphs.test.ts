import { describe, expect, test } from "vitest";
import { splitParagraphs } from "./paragraphs.ts";

const cut = (text: string): readonly string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe("splitParagraphs", () => {
  test.each([
    ["nothing", "", []],
    ["white space alone", " \n\t\n ", []],
    ["one line", "One line.", ["One line."]],
    ["single line ends", "First.\nSecond.", ["First.", "Second."]],
    ["empty lines and Windows line ends", "First.\r\n\r\nSecond.\r\n", ["First.", "Second."]],
    ["a Unicode paragraph separator", "First.\u2029Second.", ["First.", "Second."]],
  ])("parts %s", (_case, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test("joins lines that were broken to fit a page", () => {
    const line = "The council of the harbour town met again on Tuesday and";
    expect(cut(`${line}\n${line}\n${line}\nended.\n\nA second paragraph.`)).toEqual([
      `${line}\n${line}\n${line}\nended.`,
      "A second paragraph.",
    ]);
  });
});
