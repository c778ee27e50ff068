import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * What a quoted passage or cell shows about its claim.
 *
 * Source: PARC 3.0 and Citron, source, cue and content; the rest own.
 */
export const EVIDENCE_ROLES = defineVocabulary()([
  { id: "content", label: "what was said", description: "The words that state the answer" },
  { id: "originator", label: "who vouches", description: "The words that name who vouches for it" },
  { id: "cue", label: "cue", description: "The word or mark that shows something is being said" },
  { id: "time", label: "time", description: "The words that say when" },
  { id: "place", label: "place", description: "The words that say where" },
  { id: "relay", label: "relay", description: "The words that name whom it came through" },
  { id: "context", label: "context", description: "Words that are needed to understand the others" },
]);

export const EvidenceRole = z.enum(idsOf(EVIDENCE_ROLES));
export type EvidenceRole = z.infer<typeof EvidenceRole>;
