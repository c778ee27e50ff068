import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * Whom an answer serves; shown on the claim and used by no rule.
 *
 * Source: own list after the hearsay exception for statements against interest.
 */
export const INTEREST_DIRECTIONS = defineVocabulary()([
  { id: "self_serving", label: "serves its originator", description: "The answer is to the advantage of who gives it" },
  {
    id: "against_interest",
    label: "against its originator",
    description: "The answer is to the disadvantage of who gives it",
  },
  { id: "neutral", label: "neutral", description: "The originator has no stake in the answer" },
  { id: "unknown", label: "not known", description: "Whether it has a stake is not known" },
]);

export const InterestDirection = z.enum(idsOf(INTEREST_DIRECTIONS));
export type InterestDirection = z.infer<typeof InterestDirection>;
