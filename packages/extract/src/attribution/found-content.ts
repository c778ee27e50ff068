import type { TokenRange } from "../text/parse-text.ts";

/** What one sentence says that somebody said. */
export interface FoundContent {
  /** Words of the sentence; two stretches where the attribution interrupts them. */
  readonly ranges: readonly TokenRange[];
  /** Number of the quote that the words are, or begin with. */
  readonly quote?: number;
  /** Who is told, where the verb takes a listener. */
  readonly listener?: TokenRange;
  /** Whether the content stands before the cue. */
  readonly isBefore: boolean;
}

/** The places that a search for content may not cross. */
export interface Bounds {
  /** First token that an earlier attribution of the sentence leaves free. */
  readonly floor: number;
  /** Token from which a later attribution takes over. */
  readonly ceiling: number;
}
