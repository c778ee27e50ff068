import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * The part an actor has in bringing a statement to us.
 *
 * Order: from the origin to the page.
 * Source: own list after PROV-O, qualified attribution and delegation.
 */
export const STEP_ROLES = defineVocabulary()([
  {
    id: "originator",
    label: "originator",
    description: "Vouches for the statement; the first and only one of its chain",
  },
  { id: "spokesperson", label: "spokesperson", description: "A person who speaks for the body that vouches" },
  {
    id: "medium",
    label: "medium",
    description: "A channel through which the originator spoke, such as its own page or a broadcaster",
  },
  { id: "relay", label: "relay", description: "Passed on what another had published or said" },
  { id: "publisher", label: "publisher", description: "Published the report that was read" },
]);

export const StepRole = z.enum(idsOf(STEP_ROLES));
export type StepRole = z.infer<typeof StepRole>;
