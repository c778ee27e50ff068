import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * What a person holds of a link.
 *
 * Source: the judgements of nomenklatura (OpenSanctions).
 */
export const LINK_JUDGEMENTS = defineVocabulary()([
  { id: "positive", label: "yes", description: "The link holds" },
  { id: "negative", label: "no", description: "The link does not hold" },
  { id: "unsure", label: "unsure", description: "It was looked at and cannot be told" },
  { id: "no_judgement", label: "not judged", description: "Nobody has looked at it" },
]);

export const LinkJudgement = z.enum(idsOf(LINK_JUDGEMENTS));
export type LinkJudgement = z.infer<typeof LinkJudgement>;
