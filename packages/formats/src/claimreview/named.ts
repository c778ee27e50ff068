import type { ActorRecord } from "@variorum/core";
import type { FlatField } from "../dataset/flat-fields.ts";
import type { ReviewEntry } from "./entry.ts";
import { toNamedActor, UNNAMED } from "./fixed-records.ts";

/** Somebody whom a review names, and the value that names it. */
export interface Named {
  readonly actor: ActorRecord;
  readonly field: FlatField;
}

/** Who made the claim. */
export interface Claimant {
  readonly actor: ActorRecord;
  /** Absent where the review leaves the name out. */
  readonly field?: FlatField;
}

/** Types of actors by schema.org's, the narrowest first. */
const BY_TYPE: readonly (readonly [RegExp, ActorRecord["type"]])[] = [
  [/Person$/, "person"],
  [/GovernmentOrganization$/, "government"],
  [/NewsMediaOrganization$|Newspaper$/, "media_outlet"],
  [/NGO$/, "ngo"],
  [/Corporation$/, "company"],
];

/** Names of platforms, and words for many who are not named: both stand where a claimant should. */
const PLATFORM =
  /^(?:facebook|instagram|tiktok|twitter|x|telegram|whatsapp|youtube|reddit|vk|weibo)(?:\.com)?(?:\s+(?:posts?|users?|pages?|accounts?|videos?))?$/i;
const MANY =
  /\b(?:social media|posts?|users|multiple (?:sources|people)|various|viral|bloggers?|chain (?:mail|message))\b/i;

/** Who made the claim: the creator of a quotation, else its author; somebody unnamed where the review gives no name. */
export function claimantOf(entry: ReviewEntry): Claimant {
  const paths = ["itemReviewed.creator", "itemReviewed.author", "itemReviewed.spokenByCharacter"];
  for (const path of paths) {
    const field = entry.first(`${path}.name`, path);
    if (field !== undefined) return { actor: toNamedActor(field.text.trim(), claimantType(entry, path, field)), field };
  }
  return { actor: UNNAMED };
}

function claimantType(entry: ReviewEntry, path: string, { text }: FlatField): ActorRecord["type"] {
  const name = text.trim();
  if (PLATFORM.test(name)) return "social_channel";
  if (MANY.test(name)) return "unidentified_group";
  const type = entry.text(`${path}.@type`) ?? "";
  return BY_TYPE.find(([pattern]) => pattern.test(type))?.[1] ?? "unidentified_group";
}

/** Who reviewed: the author of the review, else its publisher; `undefined` where neither has a name. */
export function reviewerOf(entry: ReviewEntry): Named | undefined {
  for (const path of ["author", "publisher", "sourceOrganization"]) {
    const field = entry.first(`${path}.name`, path);
    if (field === undefined) continue;
    const isPerson = entry.text(`${path}.@type`)?.endsWith("Person") === true;
    return { actor: toNamedActor(field.text.trim(), isPerson ? "person" : "media_outlet"), field };
  }
  return undefined;
}

/** Outlets and channels that a review names as carrying the claim, the first appearance first. */
export function carriersOf(entry: ReviewEntry): readonly Named[] {
  const things = [...entry.each("itemReviewed.firstAppearance"), ...entry.each("itemReviewed.appearance")];
  return things.flatMap((path) => {
    const field = entry.first(`${path}.publisher.name`, `${path}.publisher`);
    return field === undefined ? [] : [{ actor: toNamedActor(field.text.trim(), "media_outlet"), field }];
  });
}
