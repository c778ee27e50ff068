import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** The form in which one step of a chain hands on the words before it. */
export const STEP_FORMS = defineVocabulary()([
  { id: "direct_quote", label: "direct quote", description: "The words stand in quotation marks" },
  { id: "indirect_quote", label: "indirect quote", description: "The statement is told in reported speech" },
  { id: "paraphrase", label: "paraphrase", description: "The statement is told in other words" },
  { id: "statement", label: "statement", description: "Said or published by the actor itself" },
  { id: "own_voice", label: "own voice", description: "The report states it without naming anybody else" },
  { id: "republication", label: "republication", description: "The whole text was taken over" },
]);

export const StepForm = z.enum(idsOf(STEP_FORMS));
export type StepForm = z.infer<typeof StepForm>;
