import "server-only";
import type { ClaimRecord, EventDossier } from "@variorum/core";
import { byStatement } from "../records/first-day.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import { linkedName, type LinkedName } from "../records/linked-name.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";

/** What is said to have happened at one time, whenever it was said. */
export interface HappeningView {
  /** The time that the claims speak of. Shape: EDTF. */
  readonly period: string;
  readonly claims: number;
  /** Who says so, in the order in which they first did. */
  readonly claimants: FirstOf<LinkedName>;
}

/** Claimants that are named for one time. */
const NAMED = 12;

/** The times that claims of an event speak of, each with who says something happened then. Order: by first statement. */
export function toHappenings({ dossier, records, words }: QuestionViewContext): readonly HappeningView[] {
  const periods = Map.groupBy(timed(dossier), ({ period }) => period);
  return [...periods].map(([period, claims]) => {
    const claimants = firstOf([...new Set(claims.flatMap(({ claim }) => claim.attribution[0]?.actor ?? []))], NAMED);
    const first = claimants.first.map((actor) => linkedName(actor, records, words.language));
    return { period, claims: claims.length, claimants: { first, more: claimants.more } };
  });
}

interface TimedClaim {
  readonly claim: ClaimRecord;
  readonly period: string;
}

/** Claims that say for which days they hold, and answers to when it happened. */
function timed({ claims }: EventDossier): readonly TimedClaim[] {
  return claims.toSorted(byStatement).flatMap((claim) => {
    const { topic, value, polarity } = claim;
    const isTime = topic === "when" && polarity === "positive" && value !== undefined && "edtf" in value;
    const period = isTime ? value.edtf : claim.scope.period;
    return period === undefined ? [] : [{ claim, period }];
  });
}
