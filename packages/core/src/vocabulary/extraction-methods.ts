import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** How a claim was read from its report. */
export const EXTRACTION_METHODS = defineVocabulary()([
  { id: "manual", label: "by hand", description: "A person wrote it" },
  { id: "dataset", label: "from a dataset", description: "The row of a dataset gives it" },
  { id: "rule", label: "by rules", description: "A program with fixed rules drafted it" },
  { id: "model", label: "by a language model", description: "A language model drafted it" },
]);

export const ExtractionMethod = z.enum(idsOf(EXTRACTION_METHODS));
export type ExtractionMethod = z.infer<typeof ExtractionMethod>;
