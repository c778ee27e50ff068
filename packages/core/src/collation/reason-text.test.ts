import { describe, expect, test } from "vitest";
import { reasonText } from "./reason-text.ts";
import { REASONS_EN } from "./reasons.en.ts";

describe("reasonText", () => {
  test("puts the parameters into the sentence of the key", () => {
    expect(reasonText({ key: "intervals.inside", parameters: { from: "47", to: "at least 24" } }, "en")).toBe(
      "47 lies within what at least 24 allows.",
    );
  });

  test("names what an id stands for, when the caller knows it", () => {
    const nameOf = (id: string) => (id === "act:army" ? "Malian army" : undefined);
    expect(
      reasonText({ key: "intervals.inside", parameters: { from: "act:army", to: "act:other" } }, "en", nameOf),
    ).toBe("Malian army lies within what act:other allows.");
  });

  test("leaves braces that come from a report alone", () => {
    expect(reasonText({ key: "intervals.inside", parameters: { from: "{to}", to: "24" } }, "en")).toBe(
      "{to} lies within what 24 allows.",
    );
  });

  test("agrees with one as with many", () => {
    const sentences = Object.values(REASONS_EN).filter((sentence) => sentence.includes("{count} of"));
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).not.toMatch(/\{count\} of the \w+ (?:do|are|have|were)\b/);
  });

  test.each(Object.entries(REASONS_EN))("%s is a sentence", (_key, sentence) => {
    expect(sentence).toMatch(/^\S.*\S$/);
  });
});
