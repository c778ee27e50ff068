import { describe, expect, test } from "vitest";
import { type Citation, readySentence } from "./ready-sentence.ts";

const citation = {
  claim: "clm:front-own-killed",
  change: 1204,
  originator: { name: "Highland Front" },
  through: [{ name: "J. Orlin" }, { name: "Radio Orlo" }],
  quote: "3 of its fighters\n died",
  publisher: "Valdia Post",
  date: "2026-01-03",
} satisfies Citation;

describe("readySentence", () => {
  test.each<readonly [title: string, changes: Partial<Citation>, sentence: string]>([
    [
      "everything is known",
      {},
      'According to Highland Front, through J. Orlin, through Radio Orlo, "3 of its fighters died" (Valdia Post, 3 January 2026); Variorum clm:front-own-killed@1204.',
    ],
    [
      "nobody stands between",
      { through: [] },
      'According to Highland Front, "3 of its fighters died" (Valdia Post, 3 January 2026); Variorum clm:front-own-killed@1204.',
    ],
    [
      "the text says it",
      { through: [], originator: { name: "Baza", alternatives: ["Al Jazeera"], cue: "It" } },
      'According to Baza or Al Jazeera (the text says "It"), "3 of its fighters died" (Valdia Post, 3 January 2026); Variorum clm:front-own-killed@1204.',
    ],
    [
      "the text does not say which",
      { through: [], originator: { name: "Baza", alternatives: ["Al Jazeera"] } },
      'According to Baza or Al Jazeera (the text does not say which), "3 of its fighters died" (Valdia Post, 3 January 2026); Variorum clm:front-own-killed@1204.',
    ],
    [
      "the claimant is not named",
      { through: [], originator: { name: "Unnamed officials", isUnnamed: true } },
      'According to a claimant the report does not name, "3 of its fighters died" (Valdia Post, 3 January 2026); Variorum clm:front-own-killed@1204.',
    ],
    [
      "a cell of a table says it",
      { through: [], stated: "deaths_b 3" },
      "According to Highland Front, deaths_b 3 (Valdia Post, 3 January 2026); Variorum clm:front-own-killed@1204.",
    ],
    [
      "it is a draft with a notice",
      { through: [], isDraft: true, notice: "Example: do not cite" },
      'According to Highland Front, "3 of its fighters died" (Valdia Post, 3 January 2026); Variorum clm:front-own-killed@1204. Draft, not reviewed. Example: do not cite.',
    ],
  ])("cites a claim, when %s", (_title, changes, sentence) => {
    const { quote, ...rest } = citation;
    expect(readySentence({ ...(changes.stated === undefined ? { ...rest, quote } : rest), ...changes })).toBe(sentence);
  });
});
