import "server-only";
import type { ClaimRecord } from "@variorum/core";
import { byStatement } from "../records/first-day.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import { linkedName, type LinkedName } from "../records/linked-name.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { reportsOfClaim } from "../claims/reports-of-claim.ts";
import { type ClaimantView, toClaimantView } from "../claims/to-claimant-view.ts";

/** One way by which claims reached their reports: the same claimant through the same others. */
export interface ClaimChainView {
  readonly claimant: ClaimantView;
  /** Who passed it on, nearest to the claimant first; the last of them published the report. */
  readonly through: readonly LinkedName[];
  readonly claims: number;
  readonly reports: number;
}

/** Chains that the page of an event has room for. */
const LISTED = 40;

/** The chains of an event. Order: by the first statement that came through each, then id of that claim. */
export function toClaimChains({ dossier, records, words }: QuestionViewContext): FirstOf<ClaimChainView> {
  const ways = Map.groupBy(dossier.claims.toSorted(byStatement), wayOf);
  const listed = firstOf([...ways.values()], LISTED);
  const chains = listed.first.flatMap((claims) => {
    const [first] = claims;
    if (first === undefined) return [];
    return [
      {
        claimant: toClaimantView(first, records, words),
        through: first.attribution.slice(1).map(({ actor }) => linkedName(actor, records, words.language)),
        claims: claims.length,
        reports: new Set(claims.flatMap((claim) => reportsOfClaim(claim, records))).size,
      },
    ];
  });
  return { first: chains, more: listed.more };
}

/** Chains of which we say the same: steps in their order, and whom else the words may mean. */
function wayOf({ attribution }: ClaimRecord): string {
  return JSON.stringify(attribution.map(({ actor, alternatives }) => [actor, alternatives ?? []]));
}
