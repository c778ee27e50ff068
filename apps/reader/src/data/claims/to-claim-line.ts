import "server-only";
import type { Status } from "@variorum/core";
import type { ClaimEntry } from "@variorum/store/read";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import type { ClaimViewContext } from "./claim-view-context.ts";
import { type AccusedAnswerView, unanswered } from "./to-accused-answer.ts";
import { type ClaimView, toClaimView } from "./to-claim-view.ts";
import { wordingOf } from "./wording-of.ts";

/** A claim as lists show it: with the question it answers, where the accounts of it stand, and the event. */
export interface ClaimLineView {
  readonly claim: ClaimView;
  readonly question: string;
  readonly questionHref: string;
  readonly status?: Status;
  readonly event: LinkedName;
  /** Of an accusation: whether the accused answer, and where. */
  readonly accused?: AccusedAnswerView;
}

/** Makes the line of a claim from what the store lists. */
export function toClaimLine(
  { claim, status, flags }: Pick<ClaimEntry, "claim" | "status" | "flags">,
  context: ClaimViewContext,
): ClaimLineView {
  const { records, words } = context;
  const questionHref = linkedName(claim.question, records, words.language).href ?? "/";
  return {
    claim: toClaimView(claim, context),
    question: wordingOf(claim.question, records, words) ?? claim.question,
    questionHref,
    event: linkedName(claim.event, records, words.language),
    ...(status !== undefined && { status }),
    ...(claim.act === "accuse" && {
      accused:
        flags?.includes("accused_denied") === true
          ? { isAnswered: true, href: questionHref }
          : unanswered(claim.event, records),
    }),
  };
}
