import "server-only";
import type { Status } from "@variorum/core";
import type { ClaimEntry } from "@variorum/store/read";
import { type LinkedName, linkedName } from "./linked-name.ts";
import type { ClaimViewContext } from "./claim-view-context.ts";
import { type ClaimView, toClaimView } from "./to-claim-view.ts";
import { wordingOf } from "./wording-of.ts";

/** A claim as lists show it: with the question it answers, where the accounts of it stand, and the event. */
export interface ClaimLineView {
  readonly claim: ClaimView;
  readonly question: string;
  readonly questionHref: string;
  readonly status?: Status;
  readonly event: LinkedName;
}

/** Makes the line of a claim from what the store lists. */
export function toClaimLine(
  { claim, status }: Pick<ClaimEntry, "claim" | "status">,
  context: ClaimViewContext,
): ClaimLineView {
  const { records, words } = context;
  return {
    claim: toClaimView(claim, context),
    question: wordingOf(claim.question, records, words) ?? claim.question,
    questionHref: linkedName(claim.question, records, words.language).href ?? "/",
    event: linkedName(claim.event, records, words.language),
    ...(status !== undefined && { status }),
  };
}
