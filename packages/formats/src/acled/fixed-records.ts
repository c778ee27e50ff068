import type { ActorRecord } from "@variorum/core";
import type { Dataset } from "../dataset/dataset.ts";

const ACLED_VOICE: ActorRecord = {
  kind: "actor",
  id: "act:acled" as ActorRecord["id"], // written here, with prefix and slug
  type: "ngo",
  names: [
    { value: "Armed Conflict Location & Event Data", lang: "en", use: "preferred" },
    { value: "ACLED", lang: "en", use: "acronym" },
  ],
  affiliations: [],
  identifiers: [],
  sensitivity: { level: "public", reasons: [] },
};

/**
 * The dataset. Its rows stay on this machine.
 *
 * Source: ACLED Terms of Use and Attribution Policy.
 */
export const ACLED: Dataset = {
  slug: "acled",
  voice: ACLED_VOICE,
  licence: {
    status: "restricted_terms",
    textStorage: "local_only",
    note: "ACLED terms of use: attribution with the date of access (acleddata.com); passing rows on is restricted",
  },
  mapping: "acled/3",
};
