import type { ActorRecord } from "@variorum/core";
import type { Dataset } from "../dataset/dataset.ts";

const START_GTD: ActorRecord = {
  kind: "actor",
  id: "act:start-gtd" as ActorRecord["id"], // written here, with prefix and slug
  type: "ngo",
  names: [
    { value: "Global Terrorism Database", lang: "en", use: "preferred" },
    { value: "GTD", lang: "en", use: "acronym" },
    { value: "START (University of Maryland)", lang: "en", use: "alias" },
  ],
  affiliations: [],
  identifiers: [],
  sensitivity: { level: "public", reasons: [] },
};

/**
 * The dataset. Its rows stay on this machine.
 *
 * Source: End User License Agreement of the Global Terrorism Database.
 */
export const GTD: Dataset = {
  slug: "gtd",
  voice: START_GTD,
  licence: {
    status: "restricted_terms",
    textStorage: "local_only",
    note: "GTD licence agreement: cite START, University of Maryland; passing rows on is not allowed",
  },
  mapping: "gtd/1",
};

/** Who stands behind what the coders judged, for records that name a person and not an actor. */
export const CODERS = "Global Terrorism Database";
