import type { CountValue } from "@variorum/core";
import type { TokenRange } from "../text/parse-text.ts";

/** Words that say how many. */
export interface NumberMention extends TokenRange {
  /** The number itself, without "at least". */
  readonly core: TokenRange;
  readonly value: Pick<CountValue, "lower" | "upper" | "qualifier">;
  /** "a" or "an": counted only where the clause says what happened to the one. */
  readonly isArticle: boolean;
}
