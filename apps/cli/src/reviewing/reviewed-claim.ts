import type { ClaimRecord, Review } from "@variorum/core";

/** A decision, by whom and on which day. */
export interface Decided {
  readonly decision: "accept" | "edit" | "reject";
  readonly by: string;
  /** Day, as EDTF. */
  readonly at: string;
}

/**
 * Signs a claim with what a reviewer decided on it. Whoever accepts what another person accepted makes it reviewed by
 * two; whoever rejects it disputes it.
 */
export function reviewedClaim(claim: ClaimRecord, decided: Decided): ClaimRecord {
  return { ...claim, review: nextReview(claim.review, decided) };
}

function nextReview({ status, by: before }: Review, { decision, by, at }: Decided): Review {
  const others = before.filter((name) => name !== by);
  const isReviewed = others.length > 0 && (status === "single_reviewed" || status === "double_reviewed");
  if (decision === "reject")
    return isReviewed ? { status: "disputed", by: [...others, by], at } : { status: "rejected", by: [by], at };
  if (decision === "accept" && isReviewed) return { status: "double_reviewed", by: [...others, by], at };
  // Another reading is nobody else's: only who made it signs it.
  return { status: "single_reviewed", by: [by], at };
}
