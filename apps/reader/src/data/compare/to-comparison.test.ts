import type { AnyRecord } from "@variorum/core";
import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { buildQuestionViewContext, buildStep, GAZETTE } from "../questions/build-question-view-context.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { type CompareColumn, toComparison } from "./to-comparison.ts";

const count = (raw: string, lower: number) => ({
  value: { raw, lower, upper: lower, qualifier: "exactly", unit: "person" },
});
const claim = (slug: string, by: string, more = {}) =>
  buildClaim({ id: `clm:${slug}`, act: "assert", attribution: [buildStep(by), GAZETTE], ...more });

const of = (context: QuestionViewContext, voice: string): CompareColumn => ({
  name: { name: voice, href: `/actors/${voice}` },
  context,
  holds: ({ holding }) => holding.voice === `act:${voice}`,
});
const state = (name: string, claims: readonly AnyRecord[]): CompareColumn => ({
  name: { name },
  context: buildQuestionViewContext(claims),
  holds: () => true,
});

const seven = claim("front-seven", "northern-front", { ...count("seven", 7), utteredAt: "2024-03-01" });
const nine = claim("army-nine", "army", { ...count("nine", 9), utteredAt: "2024-03-02" });
const injured = claim("army-injured", "army", {
  question: "q:harbour-town-2024-03-injured",
  topic: "injured",
  ...count("4", 4),
});

describe("toComparison", () => {
  test("of claimants tells what both answer, how the answers stand to each other, and what one alone answers", () => {
    const context = buildQuestionViewContext([seven, nine, injured]);
    const { together, alone } = toComparison([of(context, "northern-front"), of(context, "army")]);
    expect(together.map(({ cells }) => cells.map((answers) => answers.map(({ text }) => text)))).toEqual([
      [["seven"], ["nine"]],
    ]);
    expect(together[0]?.relations).toMatchObject([{ between: ["northern-front", "army"] }]);
    expect(alone.map(({ questions }) => questions.length)).toEqual([0, 1]);
  });

  test("tells which of two answers is more exact, in whichever order the columns stand", () => {
    const bound = claim("army-bound", "army", {
      value: { raw: "at least five", lower: 5, upper: null, qualifier: "at_least", unit: "person" },
    });
    const context = buildQuestionViewContext([seven, bound]);
    const columns = [of(context, "army"), of(context, "northern-front")];
    for (const each of [columns, columns.toReversed()])
      expect(toComparison(each).together[0]?.relations).toMatchObject([
        { between: ["northern-front", "army"], label: "is more exact than" },
      ]);
  });

  test("of claimants without a question in common has nothing together", () => {
    const context = buildQuestionViewContext([seven, injured]);
    const { together, alone } = toComparison([of(context, "northern-front"), of(context, "army")]);
    expect(together).toEqual([]);
    expect(alone.map(({ questions }) => questions.length)).toEqual([1, 1]);
  });

  test("of two states gives each its own status, and marks what only one of them has", () => {
    const { together } = toComparison([state("then", [seven]), state("now", [seven, nine])]);
    const [question] = together;
    expect(question?.statuses).toHaveLength(2);
    expect(question?.cells.map((answers) => answers.map(({ text, isOnlyHere }) => [text, isOnlyHere]))).toEqual([
      [["seven", false]],
      [
        ["seven", false],
        ["nine", true],
      ],
    ]);
    expect(question?.relations).toEqual([]);
    expect(question?.isSame).toBe(false);
  });

  test("of two states takes one answer in other words for the same", () => {
    const inFrench = claim("front-sept", "northern-front", { ...count("sept", 7), utteredAt: "2024-03-01" });
    const { together } = toComparison([state("then", [seven]), state("now", [inFrench])]);
    expect(together.map(({ isSame }) => isSame)).toEqual([true]);
  });

  test("shows an accusation with the answer of the accused, or that there is none", () => {
    const accusation = claim("villagers-accuse", "villagers", {
      question: "q:harbour-town-2024-03-responsibility",
      topic: "responsibility",
      population: undefined,
      act: "accuse",
      value: { answer: "act:army" },
    });
    const context = buildQuestionViewContext([accusation, seven]);
    const { alone } = toComparison([of(context, "villagers"), of(context, "northern-front")]);
    expect(alone.flatMap(({ questions }) => questions.map(({ accused }) => accused))).toEqual([
      { isAnswered: false, searched: "/events/harbour-town-2024-03#searched" },
      undefined,
    ]);
  });
});
