import { buildClaim } from "@variorum/core/testing";
import { expect, test } from "vitest";
import { buildQuestionViewContext, buildStep, GAZETTE } from "../questions/build-question-view-context.ts";
import { toClaimRelations } from "./to-claim-relations.ts";

const seven = buildClaim({
  id: "clm:front-seven",
  act: "assert",
  attribution: [buildStep("northern-front"), GAZETTE],
  value: { raw: "seven", lower: 7, upper: 7, qualifier: "exactly", unit: "person" },
});
const bound = buildClaim({
  id: "clm:army-bound",
  act: "assert",
  attribution: [buildStep("army"), GAZETTE],
  value: { raw: "at least five", lower: 5, upper: null, qualifier: "at_least", unit: "person" },
});

test("toClaimRelations says how each claim stands to the other, seen from the claim that is asked for", () => {
  const context = buildQuestionViewContext([seven, bound]);
  const [question] = context.collation.questions;
  if (question === undefined) throw new RangeError("The event has a question");
  const labels = [seven, bound].map((claim) => toClaimRelations(claim, question, context).map(({ label }) => label));
  expect(labels).toEqual([["is more exact than"], ["is less exact than"]]);
});
