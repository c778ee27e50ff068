import { z } from "zod";
import { defineVocabulary, idsOf } from "./define-vocabulary.ts";

/** What is known of the terms on which a text may be used. */
export const LICENCE_STATUSES = defineVocabulary()([
  {
    id: "all_rights_reserved",
    label: "all rights reserved",
    description: "The publisher keeps its rights: short quotations only",
  },
  { id: "open_licence", label: "open licence", description: "A licence allows copies, on terms that the note names" },
  {
    id: "restricted_terms",
    label: "restricted terms",
    description: "Terms of use limit passing it on, as those of ACLED and GTD do",
  },
  { id: "public_domain", label: "public domain", description: "No rights are kept" },
  { id: "own_text", label: "own text", description: "Written for this collection" },
  { id: "unknown", label: "not known", description: "The terms were not looked up" },
]);

export const LicenceStatus = z.enum(idsOf(LICENCE_STATUSES));
export type LicenceStatus = z.infer<typeof LicenceStatus>;

/** How much of a text is kept, and who may see it. Order: falling. */
export const TEXT_STORAGES = defineVocabulary()([
  { id: "full", label: "full", description: "Kept whole, and may be shown whole" },
  { id: "excerpt", label: "excerpt", description: "Only the passages that claims point at are kept and shown" },
  {
    id: "local_only",
    label: "on this machine only",
    description: "Kept whole here; of a text passages are shown and exported, of a row nothing",
  },
  { id: "none", label: "none", description: "Only the citation is kept" },
]);

export const TextStorage = z.enum(idsOf(TEXT_STORAGES));
export type TextStorage = z.infer<typeof TextStorage>;
