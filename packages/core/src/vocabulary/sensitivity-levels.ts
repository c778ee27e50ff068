import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** How far a record may travel. Order: rising. */
export const SENSITIVITY_LEVELS = defineVocabulary()([
  { id: "public", label: "public", description: "May be shown and exported" },
  {
    id: "restricted",
    label: "restricted",
    description: "On no page, in no index and no count, in no export but the full backup",
  },
  { id: "withheld", label: "withheld", description: "Not kept at all: only a tombstone with its reason" },
]);

export const SensitivityLevel = z.enum(idsOf(SENSITIVITY_LEVELS));
export type SensitivityLevel = z.infer<typeof SensitivityLevel>;
