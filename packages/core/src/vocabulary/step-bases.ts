import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** How it is known that an actor has its place in a chain. */
export const STEP_BASES = defineVocabulary()([
  { id: "explicit", label: "named", description: "The text names the actor at this place" },
  {
    id: "anaphora",
    label: "pointed to",
    description: "The text points to the actor by a word such as it, they or the group",
  },
  { id: "inherited", label: "carried over", description: "An earlier sentence names the actor and this one goes on" },
  { id: "external", label: "from elsewhere", description: "Known from outside the text" },
  { id: "unknown", label: "not known", description: "How the actor came here is not known" },
]);

export const StepBasis = z.enum(idsOf(STEP_BASES));
export type StepBasis = z.infer<typeof StepBasis>;
