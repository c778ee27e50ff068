import { ClaimId } from "@variorum/core";
import { z } from "zod";
import { NewActor } from "./new-actor.ts";

/** What of a claim a reviewer may put right, in the words of a bundle. An empty text takes the field away. */
export const ClaimEdit = z.strictObject({
  by: z.string().exactOptional(),
  /** Ids or names of actors that passed it on, nearest to who vouches first, with commas between them. */
  through: z.string().exactOptional(),
  act: z.string().exactOptional(),
  topic: z.string().exactOptional(),
  /** Ids or names of actors, with commas between them. */
  of: z.string().exactOptional(),
  who: z.string().exactOptional(),
  label: z.string().exactOptional(),
  value: z.string().exactOptional(),
  period: z.string().exactOptional(),
  certainty: z.string().exactOptional(),
  /** Actors that the store does not have yet, which `by`, `through` and `of` may name. */
  actors: z.array(NewActor).min(1).exactOptional(),
});
export type ClaimEdit = z.infer<typeof ClaimEdit>;

/** What a reviewer decided on one claim. */
export const ReviewDecision = z.strictObject({
  claim: ClaimId,
  decision: z.enum(["accept", "edit", "reject"]),
  /** Content hash of the version that was looked at; left out, whatever stands. */
  basedOn: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
  /** Only with `edit`. */
  set: ClaimEdit.exactOptional(),
});
export type ReviewDecision = z.infer<typeof ReviewDecision>;
