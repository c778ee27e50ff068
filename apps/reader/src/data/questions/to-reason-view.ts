import "server-only";
import type { Reason } from "@variorum/core";
import { type SentenceContext, sentenceOf } from "../claims/sentence-of.ts";

/** Why a result is as it is. */
export interface ReasonView {
  readonly rule: string;
  readonly sentence: string;
  /** What would have to be different, each with its own "unless" or "until". */
  readonly unless: readonly string[];
}

/** One reason in the words of core, with the records it names by their names. */
export function toReasonView(reason: Reason, context: SentenceContext): ReasonView {
  return {
    rule: reason.rule,
    sentence: sentenceOf(reason, context),
    unless: reason.unless.map((message) => sentenceOf(message, context)),
  };
}

/**
 * The reason of a relation. Only a conflict that something unstated may resolve keeps its conditions: that a claim
 * may be taken back is true of every relation, and helps nobody to read one.
 */
export function toRelationReason(
  { reason, force }: { readonly reason: Reason; readonly force?: string },
  context: SentenceContext,
): ReasonView {
  const own = force === "presumptive" ? reason.unless.filter(({ key }) => key !== "unless.taken_back") : [];
  return toReasonView({ ...reason, unless: own }, context);
}
