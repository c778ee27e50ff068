import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * How one actor belongs to another, where that is undisputed; a disputed tie is a question.
 *
 * Source: own list, narrower than memberOf of the W3C Organization Ontology.
 */
export const AFFILIATION_RELATIONS = defineVocabulary()([
  { id: "part_of", label: "is part of", description: "Is a part or unit of the other" },
  { id: "organ_of", label: "is an organ of", description: "Acts and speaks for the other as its organ" },
  { id: "head_of", label: "is head of", description: "Leads the other" },
  { id: "spokesperson_of", label: "speaks for", description: "Speaks for the other" },
  { id: "controlled_by", label: "is controlled by", description: "Takes its orders from the other" },
  { id: "allied_with", label: "is allied with", description: "Fights or works beside the other" },
]);

export const AffiliationRelation = z.enum(idsOf(AFFILIATION_RELATIONS));
export type AffiliationRelation = z.infer<typeof AffiliationRelation>;

/** How it is known that an actor belongs to another. */
export const AFFILIATION_BASES = defineVocabulary()([
  { id: "text", label: "text", description: "The text of a report says so" },
  { id: "external", label: "from elsewhere", description: "Known from outside the reports" },
  { id: "editorial", label: "editorial", description: "The editors hold it" },
  { id: "unknown", label: "not known", description: "How it is known was not recorded" },
]);

export const AffiliationBasis = z.enum(idsOf(AFFILIATION_BASES));
export type AffiliationBasis = z.infer<typeof AffiliationBasis>;
