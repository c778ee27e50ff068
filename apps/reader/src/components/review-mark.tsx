import type { PresentedReview } from "../wording/present-review.ts";
import styles from "./review-mark.module.css";

/** How far people have checked a claim: a mark, and the same in words. */
export function ReviewMark({ mark, text, isDraft }: PresentedReview) {
  return (
    <span className={isDraft ? styles["draft"] : undefined}>
      <span aria-hidden="true">{mark}</span> {text}
    </span>
  );
}
