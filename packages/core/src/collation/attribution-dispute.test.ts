import { describe, expect, test } from "vitest";
import { dossierOfExample } from "./cases/dossier-of-example.ts";
import { collate } from "./collate.ts";
import type { ExampleClaim } from "./rule.ts";

const WORDS = "the aircraft came down near the town";

function disputesOf(...claims: readonly ExampleClaim[]) {
  return collate(dossierOfExample({ asks: "yes-or-no", claims })).attributionDisputes;
}

describe("attributionDisputes", () => {
  test("asks who said it, when two reports name different originators for the same words", () => {
    const disputes = disputesOf(
      { by: "army", says: "yes", words: WORDS },
      { by: "coalition", says: "yes", words: WORDS.toUpperCase() },
    );
    expect(disputes).toMatchObject([
      {
        words: WORDS,
        question: "q:example",
        status: "contested",
        originators: [
          { voice: "act:army", reports: ["rep:r1"] },
          { voice: "act:coalition", reports: ["rep:r2"] },
        ],
        reason: { rule: "R8", records: ["clm:c00001", "clm:c00002", "rep:r1", "rep:r2"] },
      },
    ]);
  });

  test.each<[string, readonly ExampleClaim[]]>([
    [
      "the words differ",
      [
        { by: "army", says: "yes", words: WORDS },
        { by: "coalition", says: "yes", words: "an aircraft came down near the town" },
      ],
    ],
    [
      "they are too few",
      [
        { by: "army", says: "yes", words: "it came down" },
        { by: "coalition", says: "yes", words: "it came down" },
      ],
    ],
    [
      "one report gives them to both",
      [
        { by: "army", says: "yes", words: WORDS, report: "one" },
        { by: "coalition", says: "yes", words: WORDS, report: "one" },
      ],
    ],
    [
      "an outlet names nobody",
      [
        { by: "army", says: "yes", words: WORDS },
        { by: "gazette", says: "yes", words: WORDS },
      ],
    ],
    [
      "both name the same",
      [
        { by: "army", says: "yes", words: WORDS },
        { by: "army", says: "yes", words: WORDS },
      ],
    ],
  ])("finds none, when %s", (_name, claims) => {
    expect(disputesOf(...claims)).toEqual([]);
  });
});
