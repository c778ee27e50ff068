import { type ActorRecord, toSlug } from "@variorum/core";
import { type Dataset, isPublic } from "../dataset/dataset.ts";
import { hashOf } from "../dataset/named-id.ts";
import { oneLine } from "../dataset/one-line.ts";

/** Name and version of the mapping. */
export const FTM_MAPPING = "ftm/1";

/** Name of the dataset where an entity does not say to which it belongs. */
export const UNNAMED_DATASET = "followthemoney";

/** The dataset that an entity belongs to: its voice vouches for what the entity states. */
export function toFtmDataset(name: string): Dataset {
  const slug = toSlug(name);
  const voice: ActorRecord = {
    kind: "actor",
    // A name that is no slug by itself is told from others by its hash.
    id: `act:ftm-${slug === name && slug.length <= 60 ? slug : `dataset-${hashOf([name])}`}` as ActorRecord["id"],
    type: "ngo",
    names: [{ value: oneLine(name), lang: "und", use: "preferred" }],
    affiliations: [],
    identifiers: [{ scheme: "ftm-dataset", value: name }],
    sensitivity: isPublic(),
    note: "A dataset of FollowTheMoney entities",
  };
  return { slug: "ftm", voice, licence: { status: "unknown", textStorage: "excerpt" }, mapping: FTM_MAPPING };
}
