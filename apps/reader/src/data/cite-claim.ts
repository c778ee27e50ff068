import "server-only";
import type { ClaimRecord } from "@variorum/core";
import type { Words } from "../wording/en.ts";
import type { ClaimView } from "./to-claim-view.ts";

interface CitedClaim {
  readonly claim: ClaimRecord;
  readonly view: ClaimView;
  readonly change: number;
  readonly notice: string | undefined;
  readonly words: Words;
}

/**
 * The one sentence that people paste: who, through whom, in which words, where and when, and the version of the record.
 * What is unclear stays in it: an open attribution, an unnamed claimant, a draft, a notice.
 */
export function citeClaim({ claim, view, change, notice, words: { citation, attribution } }: CitedClaim): string {
  const { claimant, quotes, chain, review } = view;
  const names = [claimant, ...claimant.alternatives].map(({ name }) => name).join(` ${attribution.or} `);
  const who = claimant.isUnnamed ? citation.unnamed : names;
  const [quote] = quotes;
  const parts = [
    citation.accordingTo(who),
    ...(claimant.cue === undefined ? [] : [`(${attribution.itsWords(claimant.cue)})`]),
    ...(chain.length === 0 ? [] : [citation.through(chain.map(({ name }) => name).join(" · "))]),
  ].join(" ");
  const where =
    quote === undefined
      ? ""
      : ` (${[quote.publisher, quote.published].filter((part) => part !== undefined).join(", ")})`;
  const sentence = `${parts}: “${quote?.text ?? view.value.text}”${where}; ${citation.record(claim.id, change)}.`;
  return [sentence, review.isDraft ? `${citation.draft}.` : undefined, notice === undefined ? undefined : `${notice}.`]
    .filter((part) => part !== undefined)
    .join(" ");
}
