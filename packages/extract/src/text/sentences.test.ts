import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "./sentences.ts";

const cut = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  test.each([
    ["two sentences", "It rained. They left.", ["It rained.", "They left."]],
    ["a rank", "Gen. Sow spoke. He left.", ["Gen. Sow spoke.", "He left."]],
    ["initials of a name", "A. B. Sow spoke. He left.", ["A. B. Sow spoke.", "He left."]],
    ["initials of a country inside", "The U.S. Navy left.", ["The U.S. Navy left."]],
    [
      "initials of a country at the end",
      "They left the U.S. The port closed.",
      ["They left the U.S.", "The port closed."],
    ],
    ["a time", "At 8 a.m. local time it rained.", ["At 8 a.m. local time it rained."]],
    ["a number with its sign", "Article No. 5 was cited.", ["Article No. 5 was cited."]],
    ["no at the end", "She said no. They left.", ["She said no.", "They left."]],
    ["a decimal", "It rose 2.5 points. Then it fell.", ["It rose 2.5 points.", "Then it fell."]],
    ["a quote that ends a sentence", '"We are ready." They left.', ['"We are ready."', "They left."]],
    ["a question inside a quote", '"Are they ready?" he asked.', ['"Are they ready?" he asked.']],
    [
      "an omission in brackets",
      "They left the town [...] Nobody stayed.",
      ["They left the town [...]", "Nobody stayed."],
    ],
    ["a line without a stop", "Shell hits market\nFive died.", ["Shell hits market", "Five died."]],
  ])("keeps or cuts at %s", (_case, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test("counts paragraphs from 0", () => {
    expect(splitSentences("One.\nTwo. Three.").map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
  });

  test("loses no character but white space, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(cut(text).join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      }),
    );
  });
});
