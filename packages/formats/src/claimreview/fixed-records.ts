import type { ActorRecord } from "@variorum/core";
import { isPublic } from "../dataset/dataset.ts";
import { namedSlug } from "../dataset/named-id.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Name and version of the mapping. */
export const CLAIMREVIEW_MAPPING = "claimreview/1";

const SLUG = { slug: "claimreview" } as const;

/** Who is meant where a review does not say who made the claim. */
export const UNNAMED: ActorRecord = {
  kind: "actor",
  id: "act:claimreview-unnamed" as ActorRecord["id"], // written here, with prefix and slug
  type: "unidentified_person",
  names: [{ value: "Somebody whom the review does not name", lang: "en", use: "preferred" }],
  affiliations: [],
  identifiers: [],
  sensitivity: isPublic(),
};

/** Makes the actor that a review knows by its name alone. Two that share a name and not a type are two. */
export function toNamedActor(name: string, type: ActorRecord["type"]): ActorRecord {
  return {
    kind: "actor",
    id: `act:${namedSlug(SLUG, name, [type])}` as ActorRecord["id"], // words and digits make a slug
    type,
    names: [{ value: oneLine(name), lang: "und", use: "preferred" }],
    affiliations: [],
    identifiers: [],
    sensitivity: isPublic(),
  };
}
