import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/**
 * How a report stands to one that it was made from.
 *
 * Source: own list, narrower than wasDerivedFrom of PROV-O and isBasedOn of schema.org.
 */
export const DERIVATION_RELATIONS = defineVocabulary()([
  { id: "republishes", label: "republishes", description: "Takes over the text of the other, whole or cut" },
  { id: "quotes", label: "quotes", description: "Quotes words of the other" },
  { id: "summarizes", label: "summarizes", description: "Tells in its own words what the other says" },
  { id: "translates", label: "translates", description: "Gives the other in another language" },
  { id: "syndicates", label: "syndicates", description: "Carries the other under an agreement" },
  { id: "cites", label: "cites", description: "Names the other as where something comes from" },
  {
    id: "new_version_of",
    label: "is a new version of",
    description: "Is the same report, published again with different bytes",
  },
]);

export const DerivationRelation = z.enum(idsOf(DERIVATION_RELATIONS));
export type DerivationRelation = z.infer<typeof DerivationRelation>;

/** How it is known that one report was made from another. */
export const DERIVATION_BASES = defineVocabulary()([
  { id: "credited", label: "credited", description: "The report names it" },
  { id: "detected", label: "detected", description: "A comparison of the texts shows it" },
  { id: "editorial", label: "editorial", description: "The editors hold it" },
]);

export const DerivationBasis = z.enum(idsOf(DERIVATION_BASES));
export type DerivationBasis = z.infer<typeof DerivationBasis>;
