import type { Status } from "@variorum/core";
import { words } from "../wording/words.ts";
import styles from "./status-mark.module.css";

/** The stroke of each status; it repeats in the margin what the words say and means nothing without them. */
export const STATUS_STROKES = {
  contested: "double",
  in_tension: "dashed",
  self_inconsistent: "dashed",
  agreed_across_sides: "solid",
  corroborated: "solid",
  agreeing_independence_unknown: "solid",
  compatible: "gap",
  complementary: "none",
  conceded_single_voice: "dotted",
  single_voice: "dotted",
  implied_only: "none",
  declined: "none",
  unanswered: "none",
} as const satisfies Record<Status, string>;

/** A status in words, with its stroke. */
export function StatusMark({ status }: { readonly status: Status }) {
  return (
    <span className={styles["mark"]}>
      <span className={styles["stroke"]} data-stroke={STATUS_STROKES[status]} aria-hidden="true" />
      {words.status[status]}
    </span>
  );
}
