import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** How many answers a question can rightly have at once. */
export const CARDINALITIES = defineVocabulary()([
  {
    id: "single",
    label: "one answer",
    description: "Only one answer can be right, so that different answers may conflict",
  },
  {
    id: "multi",
    label: "several answers",
    description: "Several answers can be right together, so that a difference is no conflict",
  },
]);

export const Cardinality = z.enum(idsOf(CARDINALITIES));
export type Cardinality = z.infer<typeof Cardinality>;
