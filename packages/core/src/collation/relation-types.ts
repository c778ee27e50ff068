import { z } from "zod";
import { defineVocabulary, idsOf } from "../vocabulary/define-vocabulary.ts";

interface RelationWords {
  /** What stands between the first answer and the second: `47 is more exact than 24 or more`. */
  readonly forward: string;
  /** What stands between the second and the first; the same words where neither comes first. */
  readonly backward: string;
}

/** How one answer stands to another. Computed, never authored. */
export const RELATION_TYPES = defineVocabulary<RelationWords>()([
  {
    id: "agrees",
    label: "says the same",
    forward: "says the same as",
    backward: "says the same as",
    description: "Both give the same answer",
  },
  {
    id: "refines",
    label: "is more exact",
    forward: "is more exact than",
    backward: "is less exact than",
    description: "The first lies within what the second allows",
  },
  {
    id: "compatible",
    label: "can be true together",
    forward: "can be true together with",
    backward: "can be true together with",
    description: "They differ, and both can be right",
  },
  {
    id: "updates",
    label: "replaces its own earlier answer",
    forward: "replaces",
    backward: "is replaced by",
    description: "The same voice said the first later",
  },
  {
    id: "contradicts",
    label: "cannot both be true",
    forward: "cannot be true together with",
    backward: "cannot be true together with",
    description: "Nothing that both allow is left",
  },
  {
    id: "denies",
    label: "denies it",
    forward: "denies",
    backward: "is denied by",
    description: "The first says that the second is not so",
  },
  {
    id: "challenges_presupposition",
    label: "rejects what is taken for granted",
    forward: "rejects what is taken for granted by",
    backward: "takes for granted what is rejected by",
    description: "The first rejects what a claim on another question takes for granted",
  },
  {
    id: "not_comparable",
    label: "not comparable",
    forward: "is not comparable with",
    backward: "is not comparable with",
    description: "They speak of different days, places or things",
  },
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
