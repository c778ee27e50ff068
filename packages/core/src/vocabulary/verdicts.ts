import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** What a person holds of two or more claims together; shown beside the computed relation, never instead of it. */
export const VERDICTS = defineVocabulary()([
  { id: "agree", label: "agree", description: "They say the same" },
  { id: "in_tension", label: "are in tension", description: "They are hard to reconcile without excluding each other" },
  { id: "contradict", label: "contradict", description: "They cannot all be right" },
  { id: "not_comparable", label: "are not comparable", description: "They speak of different things" },
  { id: "same_utterance", label: "are one utterance", description: "They are one statement, reported more than once" },
]);

export const Verdict = z.enum(idsOf(VERDICTS));
export type Verdict = z.infer<typeof Verdict>;
