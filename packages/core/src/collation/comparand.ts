import type { ImplicationStrength } from "../vocabulary/implication-strengths.ts";
import type { ComparableAnswer } from "./answer.ts";
import type { ReasonKey } from "./reasons.en.ts";
import type { RelationType } from "./relation-types.ts";
import type { RuleId } from "./rule.ts";
import type { Span } from "./span.ts";

/** One reading as the rules see it. */
export interface Comparand {
  readonly answer: ComparableAnswer;
  readonly isNegative: boolean;
  readonly period: Span | undefined;
  readonly place: string | undefined;
  readonly isHedged: boolean;
  readonly implied: ImplicationStrength | undefined;
  /** Readings that its claims name as the ones they answer; only on denials. */
  readonly targets: ReadonlySet<Comparand>;
}

/**
 * How far scopes decide whether answers speak of the same thing: a number counts within days and a place, who holds a
 * place is a state of days and a place, anything else is a fact about the event.
 */
export type Scoping = "number" | "state" | "fact";

/** What the rules need to know of the question beside its readings. */
export interface CompareContext {
  readonly scoping: Scoping;
  /** Ids of the places that a place lies within. */
  readonly placesAround: (place: string) => readonly string[];
}

/** What a rule finds between two readings: constants, so that comparing many pairs allocates nothing. */
export interface Finding {
  readonly type: RelationType;
  readonly rule: RuleId;
  readonly key: ReasonKey;
  /** The relation leads from the second reading to the first. */
  readonly isReversed: boolean;
}

/** Makes the two directions of a finding. */
export function defineFinding(
  type: RelationType,
  rule: RuleId,
  key: ReasonKey,
): { readonly forward: Finding; readonly backward: Finding } {
  return { forward: { type, rule, key, isReversed: false }, backward: { type, rule, key, isReversed: true } };
}

/** Tells whether a relation says that both readings cannot be right. */
export function isConflict(type: RelationType): boolean {
  return type === "contradicts" || type === "denies" || type === "challenges_presupposition";
}
