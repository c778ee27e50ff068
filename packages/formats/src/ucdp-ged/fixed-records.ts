import type { ActorRecord } from "@variorum/core";

/** The voice of every figure in the dataset: the coders' numbers are theirs, never those of what they cite. */
export const UCDP: ActorRecord = {
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

/** Terms of the dataset. Source: UCDP downloads page, "Citation and terms of use". */
export const UCDP_LICENCE = {
  status: "open_licence",
  textStorage: "full",
  note: "CC-BY-4.0; cite the Uppsala Conflict Data Program",
} as const;

/** Name and version of this mapping; a row read by an earlier one is read again. */
export const MAPPING = "ucdp-ged/1";
