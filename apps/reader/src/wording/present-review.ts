import { type ClaimRecord, isDraftClaim } from "@variorum/core";
import type { Words } from "./en.ts";

/** How far people have checked a claim, as a mark and the same in words. */
export interface PresentedReview {
  readonly mark: string;
  readonly text: string;
  /** Read by a program and checked by nobody. */
  readonly isDraft: boolean;
}

const MARKS = {
  unreviewed: "○",
  single_reviewed: "◑",
  double_reviewed: "●",
  disputed: "◌",
  rejected: "◌",
} as const satisfies Record<ClaimRecord["review"]["status"], string>;

/**
 * Says who has checked a claim. A draft says that it is one; a dataset's row is the dataset's own and never a draft.
 *
 * `publisher` is the name of who published the report the claim was read from.
 */
export function presentReview(
  { review, extraction }: Pick<ClaimRecord, "review" | "extraction">,
  publisher: string,
  words: Words,
): PresentedReview {
  const isDraft = isDraftClaim({ review, extraction });
  const mark = MARKS[review.status];
  if (isDraft) return { mark, text: words.origin.draft, isDraft };
  if (extraction.method === "dataset" && review.status === "unreviewed") {
    return { mark: "▤", text: words.origin.dataset(publisher), isDraft };
  }
  return { mark, text: words.review[review.status], isDraft };
}
