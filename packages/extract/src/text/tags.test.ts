import { describe, expect, test } from "vitest";
import { parseSample } from "../../test/sample.ts";
import { correctTags } from "./correct-tags.ts";
import { openTagger } from "./tags.ts";
import { splitWords } from "./tokens.ts";

const tagged = (text: string): string =>
  parseSample(text)
    .tokens.map((token) => `${token.text}/${token.tag}`)
    .join(" ");

describe("openTagger", () => {
  test("tags each word, however the library cuts it", () => {
    const text = "The army's 21-year-old captain can't sleep.";
    const words = splitWords(text, { start: 0, end: text.length });
    expect(openTagger()(text, { start: 0, end: text.length }, words)).toEqual([
      ...["DET", "NOUN", "PART", "ADJ", "NOUN", "AUX", "VERB", "PUNCT"],
    ]);
  });

  test("opens however often it is asked for, and tags alike", () => {
    const text = "Two soldiers died.";
    const words = splitWords(text, { start: 0, end: text.length });
    for (let times = 0; times < 40; times += 1) {
      expect(openTagger()(text, { start: 0, end: text.length }, words)).toEqual(["NUM", "NOUN", "VERB", "PUNCT"]);
    }
  });

  test("tags nothing where there are no words", () => {
    expect(openTagger()("", { start: 0, end: 0 }, [])).toEqual([]);
  });
});

describe("correctTags", () => {
  test.each([
    ["a source behind according to", "It rained, according to police.", "to/ADP police/NOUN"],
    ["a name with foreign letters", "Today Erdoğan said so.", "Erdoğan/PROPN said/VERB"],
    ["a participle before its noun", "They saw the resulting crisis.", "the/DET resulting/ADJ crisis/NOUN"],
    ["a verb in a name", "They entered Tell Rifaat.", "Tell/PROPN Rifaat/PROPN"],
  ])("mends %s", (_case, text, expected) => {
    expect(tagged(text)).toContain(expected);
  });

  test("leaves titles alone, where capitals tell nothing", () => {
    const words = splitWords("Army Says Five Killed In Town", { start: 0, end: 29 });
    expect(correctTags(words, ["NOUN", "VERB", "NUM", "VERB", "ADP", "NOUN"])[1]).toBe("VERB");
  });
});
