import { buildClaim } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { buildQuestionViewContext, buildStep } from "./build-question-view-context.ts";
import { chooseAnswers } from "./choose-answers.ts";
import { heldAnswers } from "./held-answers.ts";

test("chooseAnswers shows what people stand behind before what a program drafted, when there is no room for both", () => {
  const draft = buildClaim({ id: "clm:drafted", utteredAt: "2024-03-01", extraction: { method: "rule" } });
  const checked = buildClaim({
    id: "clm:checked",
    act: "assert",
    utteredAt: "2024-03-09",
    attribution: [buildStep("army")],
  });
  const context = buildQuestionViewContext([draft, checked]);
  const [question] = context.collation.questions;
  if (question === undefined) throw new RangeError("The event has a question");
  const chosen = chooseAnswers(heldAnswers(question, context), { most: 1 });
  expect(chosen.answers.map(({ claims }) => claims[0]?.id)).toEqual([checked.id]);
  expect([chosen.after, chosen.last]).toEqual([1, "checked"]);
});
