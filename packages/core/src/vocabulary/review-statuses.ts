import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** What people have done to check a claim against its words. */
export const REVIEW_STATUSES = defineVocabulary()([
  { id: "unreviewed", label: "unreviewed", description: "Nobody has checked it" },
  { id: "single_reviewed", label: "reviewed by one person", description: "One person has checked it" },
  { id: "double_reviewed", label: "reviewed by two people", description: "Two different people have checked it" },
  { id: "disputed", label: "disputed", description: "Reviewers do not agree on the reading" },
  { id: "rejected", label: "rejected", description: "A reviewer found that the words do not say it" },
]);

export const ReviewStatus = z.enum(idsOf(REVIEW_STATUSES));
export type ReviewStatus = z.infer<typeof ReviewStatus>;
