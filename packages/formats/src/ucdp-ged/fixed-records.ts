import type { ActorRecord } from "@variorum/core";
import type { Dataset } from "../dataset/dataset.ts";

/** The voice of every figure in the dataset: the coders' numbers are theirs, never those of what they cite. */
const UCDP: ActorRecord = {
  kind: "actor",
  id: "act:ucdp" as ActorRecord["id"], // written here, with prefix and slug
  type: "ngo",
  names: [
    { value: "Uppsala Conflict Data Program", lang: "en", use: "preferred" },
    { value: "UCDP", lang: "en", use: "acronym" },
  ],
  affiliations: [],
  identifiers: [],
  sensitivity: { level: "public", reasons: [] },
};

/**
 * The dataset.
 *
 * Source: terms of use on the UCDP downloads page.
 */
export const UCDP_GED: Dataset = {
  slug: "ucdp",
  voice: UCDP,
  licence: {
    status: "open_licence",
    textStorage: "full",
    note: "CC-BY-4.0; cite the Uppsala Conflict Data Program",
  },
  mapping: "ucdp-ged/3",
};
