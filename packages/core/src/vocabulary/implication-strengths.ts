import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * How a claim implies an answer to another question.
 *
 * Order: falling.
 * Source: own list after the inference schemes of the Argument Interchange Format.
 */
export const IMPLICATION_STRENGTHS = defineVocabulary()([
  { id: "entails", label: "entails", description: "The claim cannot be right unless the implied answer is" },
  {
    id: "presupposes",
    label: "takes for granted",
    description: "The claim takes the implied answer for granted, also when it is denied",
  },
  { id: "implicates", label: "suggests", description: "The claim suggests the implied answer without stating it" },
]);

export const ImplicationStrength = z.enum(idsOf(IMPLICATION_STRENGTHS));
export type ImplicationStrength = z.infer<typeof ImplicationStrength>;
