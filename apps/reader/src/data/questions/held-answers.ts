import "server-only";
import type { ClaimRecord, Holding, QuestionCollation, Reading } from "@variorum/core";
import { byStatement } from "../records/first-day.ts";
import type { QuestionViewContext } from "./question-view-context.ts";

/** One claimant's answer to a question, with the claims that carry it, the earliest first. */
export interface HeldAnswer {
  readonly reading: Reading;
  readonly holding: Holding;
  readonly claims: readonly ClaimRecord[];
}

/** The answers of a question, one for each claimant and answer. Order: time of first statement, then id of the claim. */
export function heldAnswers(
  { readings }: Pick<QuestionCollation, "readings">,
  context: QuestionViewContext,
): readonly HeldAnswer[] {
  return readings
    .flatMap((reading) => reading.holdings.map((holding) => ({ reading, holding, claims: claimsOf(holding, context) })))
    .filter(({ claims }) => claims.length > 0)
    .toSorted(byFirstClaim);
}

/** Orders answers by their earliest claim. */
export function byFirstClaim({ claims: [one] }: HeldAnswer, { claims: [other] }: HeldAnswer): number {
  return one === undefined || other === undefined ? 0 : byStatement(one, other);
}

function claimsOf({ carriers }: Holding, { records }: QuestionViewContext): readonly ClaimRecord[] {
  return carriers.flatMap(({ claim }) => records.get("claim", claim) ?? []).toSorted(byStatement);
}
