import { z } from "zod";
import { defineVocabulary, idsOf } from "../vocabulary/define-vocabulary.ts";

/**
 * What can be said of the accounts of one question together. None of them says what happened.
 *
 * Order: that of rule R9, where the first that applies is taken.
 */
export const STATUSES = defineVocabulary()([
  { id: "unanswered", label: "No claim recorded", description: "No claim, or none left after it was taken back" },
  {
    id: "declined",
    label: "Asked, not answered",
    description: "Only refusals to comment, or statements that it could not be verified",
  },
  { id: "contested", label: "Accounts contradict", description: "Two voices cannot both be right as they stand" },
  {
    id: "in_tension",
    label: "Accounts are hard to reconcile",
    description: "Two voices cannot both be right unless something that is not stated reconciles them",
  },
  {
    id: "self_inconsistent",
    label: "One account, told two ways",
    description: "One voice gives answers that conflict",
  },
  {
    id: "implied_only",
    label: "Implied, stated by nobody",
    description: "No voice states an answer; one is only implied",
  },
  {
    id: "agreed_across_sides",
    label: "Opposing sides agree",
    description: "Voices of opposing sides say the same, or one is more exact",
  },
  {
    id: "corroborated",
    label: "Independent accounts agree",
    description: "Voices shown to be independent say the same, or one is more exact",
  },
  {
    id: "agreeing_independence_unknown",
    label: "Accounts agree; whether independently is not known",
    description: "Several voices say the same, or one is more exact",
  },
  {
    id: "compatible",
    label: "Accounts differ and can all be right",
    description: "Several voices differ, and nothing excludes that all are right",
  },
  {
    id: "complementary",
    label: "Accounts speak of different things",
    description: "Several voices give answers that are not compared with each other",
  },
  {
    id: "conceded_single_voice",
    label: "One account, against its own interest",
    description: "One voice, and it admits what it says",
  },
  { id: "single_voice", label: "One account only", description: "One voice" },
]);

/** Status of a question; every question has exactly one. */
export const Status = z.enum(idsOf(STATUSES));
export type Status = z.infer<typeof Status>;
