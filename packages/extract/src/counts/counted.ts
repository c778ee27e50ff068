import type { Token, TokenRange } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import { COUNTED } from "../vocabulary/counted-people.ts";
import type { NumberMention } from "./number-mention.ts";

/** Topics that things are counted for. */
export const OF_THINGS: ReadonlySet<CountTopic> = new Set(["destroyed", "damaged", "seized", "captured"]);

/** A number with the phrase of those counted. */
export interface Counted {
  readonly number: NumberMention;
  readonly phrase: TokenRange | undefined;
  /** The noun of the phrase, where it is a known one. */
  readonly head: Token | undefined;
}

/** Tells whether a noun counts people. */
export function isPeople(head: Token | undefined): boolean {
  const unit = head === undefined ? undefined : COUNTED.get(head.lower)?.unit;
  return unit === "person" || unit === "family";
}

/** "14 people, including three children": some of those counted before. */
export function isSubset(tokens: readonly Token[], { from }: NumberMention): boolean {
  const [first, second] = [tokens[from - 1]?.lower ?? "", tokens[from - 2]?.lower ?? ""];
  return /^(?:including|them|whom|among)$/u.test(first) || second === "including";
}
