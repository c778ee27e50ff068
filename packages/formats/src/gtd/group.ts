import type { ActorId, ActorRecord } from "@variorum/core";
import { isPublic } from "../dataset/dataset.ts";
import { namedSlug } from "../dataset/named-id.ts";
import { GTD } from "./fixed-records.ts";
import { oneLine } from "../dataset/one-line.ts";

/** One of the up to three groups that the coders name. */
export interface GtdGroup {
  /** Which of the three, as its columns are numbered. */
  readonly number: 1 | 2 | 3;
  readonly name: string;
  readonly column: "gname" | "gname2" | "gname3";
  /** A part of the group, empty where none is named. */
  readonly part: string;
  readonly partColumn: "gsubname" | "gsubname2" | "gsubname3";
  /** Whether the coders call it suspected only. */
  readonly isUncertain: boolean;
  /** Whether the group said that it did it. */
  readonly isClaimed: boolean;
  /** How it said so, in the coders' words; empty where that is not known. */
  readonly mode: string;
}

/** Columns of the claim of responsibility of each group. Source: GTD Codebook (2021), claimed to claimmode3. */
export const CLAIM_COLUMNS = {
  1: { claimed: "claimed", mode: "claimmode_txt" },
  2: { claimed: "claim2", mode: "claimmode2_txt" },
  3: { claimed: "claim3", mode: "claimmode3_txt" },
} as const;

/** Tells whether the words name no group: people on their own, whom no two rows share, or nobody. */
export function isNobody(name: string): boolean {
  return name === "" || /^(?:unknown|other|individuals?|unaffiliated individual(?:\(s\)|s)?)$/i.test(name);
}

// Sorts of people that the coders write where no group is named. Source: GTD Codebook (2021), gname.
const GENERIC =
  /\b(?:extremists?|separatists?|militants?|gunmen|activists?|rebels?|insurgents?|guerrillas?|tribesmen|mobs?|students|protesters|rioters|loyalists|nationalists|terrorists)$/i;

/** Id of the actor that a group is. */
export function actorIdOf({ name }: Pick<GtdGroup, "name">): ActorId {
  return `act:${namedSlug(GTD, name, [])}` as ActorId; // words and digits make a slug
}

/** Gives the actor that a group is; the dataset numbers none, so that the name is its identifier. */
export function toActor({ name }: Pick<GtdGroup, "name">): ActorRecord {
  return {
    kind: "actor",
    id: actorIdOf({ name }),
    type: GENERIC.test(name) ? "unidentified_group" : "armed_group",
    names: [{ value: oneLine(name), lang: "en", use: "preferred" }],
    affiliations: [],
    identifiers: [{ scheme: "gtd-group", value: name }],
    sensitivity: isPublic(),
  };
}
