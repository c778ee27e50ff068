import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * Why a record could harm somebody.
 *
 * Source: own list after the OHCHR guidance on casualty recording (2019).
 */
export const SENSITIVITY_REASONS = defineVocabulary()([
  { id: "victim_named", label: "victim named", description: "Names a person who was killed, injured or wronged" },
  { id: "minor", label: "minor", description: "Concerns a child who can be identified" },
  { id: "sexual_violence", label: "sexual violence", description: "Concerns sexual violence" },
  { id: "witness", label: "witness", description: "Could lead to a witness" },
  { id: "detainee", label: "detainee", description: "Concerns a person who is held" },
  {
    id: "exact_location_of_living_person",
    label: "exact location of a living person",
    description: "Tells where a private person can be found",
  },
  { id: "graphic", label: "graphic", description: "Shows or describes injuries or bodies" },
  { id: "ethnic_group_named", label: "ethnic group named", description: "Ties an act to an ethnic group" },
  {
    id: "allegation_against_named_person",
    label: "allegation against a named person",
    description: "Accuses a person by name",
  },
  {
    id: "allegation_against_named_party",
    label: "allegation against a named party",
    description: "Accuses a party by name",
  },
]);

export const SensitivityReason = z.enum(idsOf(SENSITIVITY_REASONS));
export type SensitivityReason = z.infer<typeof SensitivityReason>;
