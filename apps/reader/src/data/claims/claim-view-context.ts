import "server-only";
import type { Words } from "../../wording/en.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** What the view of a claim is made with, beside the claim. */
export interface ClaimViewContext {
  readonly records: RecordsAtHand;
  readonly words: Words;
  /** Reports whose text is not held: their quotes count as not checked. */
  readonly reportsWithoutText?: ReadonlySet<string>;
}
