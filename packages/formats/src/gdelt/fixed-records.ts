import type { ActorRecord } from "@variorum/core";
import type { Dataset } from "../dataset/dataset.ts";

const GDELT_VOICE: ActorRecord = {
  kind: "actor",
  id: "act:gdelt" as ActorRecord["id"], // written here, with prefix and slug
  type: "ngo",
  names: [
    { value: "GDELT Project", lang: "en", use: "preferred" },
    { value: "Global Database of Events, Language and Tone", lang: "en", use: "alias" },
    { value: "GDELT", lang: "en", use: "acronym" },
  ],
  affiliations: [],
  identifiers: [],
  sensitivity: { level: "public", reasons: [] },
};

const LICENCE = {
  status: "open_licence",
  textStorage: "full",
  note: "GDELT terms of use: any use, with a citation of the GDELT Project and a link to gdeltproject.org",
} as const;

/**
 * The table of events.
 *
 * Source: terms of use on gdeltproject.org.
 */
export const GDELT_EVENTS: Dataset = {
  slug: "gdelt",
  voice: GDELT_VOICE,
  licence: LICENCE,
  mapping: "gdelt-events/1",
};

/** The table of mentions. */
export const GDELT_MENTIONS: Dataset = { ...GDELT_EVENTS, mapping: "gdelt-mentions/1" };
