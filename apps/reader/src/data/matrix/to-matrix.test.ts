import { ActorId, type AnyRecord } from "@variorum/core";
import { buildClaim } from "@variorum/core/testing";
import { describe, expect, test } from "vitest";
import { buildQuestionViewContext, buildStep, GAZETTE } from "../questions/build-question-view-context.ts";
import { MOST_CELLS, toMatrix } from "./to-matrix.ts";

const claim = (slug: string, by: string, said: string, more = {}) =>
  buildClaim({ id: `clm:${slug}`, attribution: [buildStep(by), GAZETTE], utteredAt: said, ...more });

/** Claims on so many questions of their own, by one claimant. */
const onQuestions = (n: number, by: string) =>
  Array.from({ length: n }, (_, index) =>
    claim(`${by}-${index}`, by, "2024-03-05", {
      question: `q:harbour-town-2024-03-seized-${index}`,
      topic: "seized",
      population: { of: ["act:army"], who: "other", label: `thing ${index}`, unit: "item" },
      value: { raw: "3", lower: 3, upper: 3, qualifier: "exactly", unit: "item" },
    }),
  );

const matrixOf = (claims: readonly AnyRecord[], wanted: { pins?: readonly string[]; before?: number } = {}) => {
  const context = buildQuestionViewContext(claims);
  const { pins = [], before = 0 } = wanted;
  return toMatrix(context.collation.questions, { pins: pins.map((pin) => ActorId.parse(pin)), before }, context);
};

const own = claim("front-own", "northern-front", "2024-03-02");
const byArmy = claim("army-of-front", "army", "2024-03-01", { act: "assert" });

describe("toMatrix", () => {
  test("stands claimants in the order of their first statement, whatever their names and sides", () => {
    const { claimants, rows } = matrixOf([own, byArmy]);
    expect(claimants.map(({ name }) => name)).toEqual(["The army", "Northern Front"]);
    expect(rows[0]?.cells.map((answers) => answers.map(({ href }) => href))).toEqual([
      ["/claims/army-of-front"],
      ["/claims/front-own"],
    ]);
  });

  test("keeps those in front whom the reader has picked", () => {
    const { claimants } = matrixOf([own, byArmy], { pins: ["act:northern-front", "act:nobody"] });
    expect(claimants.map(({ name, isPinned }) => [name, isPinned])).toEqual([
      ["Northern Front", true],
      ["The army", false],
    ]);
  });

  test("says of an answer that only drafts give it, until somebody has checked one", () => {
    const draft = {
      extraction: { method: "rule", tool: "variorum-extract/1", confidence: 0.8 },
      review: { status: "unreviewed", by: [] },
    };
    const { rows } = matrixOf([claim("front-own", "northern-front", "2024-03-02", draft), byArmy]);
    expect(rows.flatMap(({ cells }) => cells.map((answers) => answers.map(({ remark }) => remark)))).toEqual([
      [undefined],
      ["draft, checked by nobody"],
    ]);
  });

  test("leaves a cell empty where a claimant has no claim", () => {
    const { rows } = matrixOf([own, ...onQuestions(1, "army")]);
    expect(rows.map(({ cells }) => cells.map(({ length }) => length))).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test("turns the page of claimants", () => {
    const { claimants, before, after } = matrixOf([own, byArmy], { before: 1 });
    expect([claimants.map(({ name }) => name), before, after]).toEqual([["Northern Front"], 1, 0]);
  });

  test("never has more cells than can be shown, and says how many questions it leaves out", () => {
    const { claimants, rows, questionsLeftOut } = matrixOf([own, byArmy, ...onQuestions(150, "villagers")]);
    expect(claimants.length * rows.length).toBeLessThanOrEqual(MOST_CELLS);
    expect(rows.length + questionsLeftOut).toBe(151);
  });
});
