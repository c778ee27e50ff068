import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * Whether a claim says that its answer holds or that it does not.
 *
 * Source: FactBank (Saurí and Pustejovsky 2009), polarity + and −.
 */
export const POLARITIES = defineVocabulary()([
  { id: "positive", label: "yes", description: "The answer holds" },
  { id: "negative", label: "no", description: "The answer does not hold" },
]);

export const Polarity = z.enum(idsOf(POLARITIES));
export type Polarity = z.infer<typeof Polarity>;
