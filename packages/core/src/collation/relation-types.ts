import { z } from "zod";
import { defineVocabulary, idsOf } from "../vocabulary/define-vocabulary.ts";

/** How one answer stands to another. Computed, never authored. */
export const RELATION_TYPES = defineVocabulary()([
  { id: "agrees", label: "says the same", description: "Both give the same answer" },
  { id: "refines", label: "is more exact", description: "The first lies within what the second allows" },
  { id: "compatible", label: "can be true together", description: "They differ, and both can be right" },
  { id: "updates", label: "replaces its own earlier answer", description: "The same voice said the first later" },
  { id: "contradicts", label: "cannot both be true", description: "Nothing that both allow is left" },
  { id: "denies", label: "denies it", description: "The first says that the second is not so" },
  {
    id: "challenges_presupposition",
    label: "rejects what is taken for granted",
    description: "The first rejects what a claim on another question takes for granted",
  },
  { id: "not_comparable", label: "not comparable", description: "They speak of different days, places or things" },
]);

export const RelationType = z.enum(idsOf(RELATION_TYPES));
export type RelationType = z.infer<typeof RelationType>;

/** How firm a conflict is; other relations have none. */
export const FORCES = defineVocabulary()([
  { id: "strict", label: "as they stand", description: "Both cannot be right as they stand" },
  {
    id: "presumptive",
    label: "unless",
    description: "Both cannot be right unless something that is not stated reconciles them",
  },
]);

export const Force = z.enum(idsOf(FORCES));
export type Force = z.infer<typeof Force>;
