import "server-only";
import { readySentence } from "@variorum/formats/write";
import type { ClaimView } from "./to-claim-view.ts";

interface CitedClaim {
  readonly view: ClaimView;
  /** Number of the change that the sentence is pinned to. */
  readonly change: number;
  readonly notice: string | undefined;
}

/** The one sentence that people paste, the same that the command line prints for the claim. */
export function citeClaim({ view, change, notice }: CitedClaim): string {
  const { id, claimant, chain, quotes, value, reported, review } = view;
  const publisher =
    chain.findLast(({ isPublisher }) => isPublisher)?.name ?? (chain.length === 0 ? claimant.name : undefined);
  const quote = quotes.find(({ form }) => form === "words")?.text;
  return readySentence({
    claim: id,
    change,
    originator: {
      name: claimant.name,
      isUnnamed: claimant.isUnnamed,
      alternatives: claimant.alternatives.map(({ name }) => name),
      ...(claimant.cue !== undefined && { cue: claimant.cue }),
    },
    through: chain.filter(({ isPublisher }) => !isPublisher),
    isDraft: review.isDraft,
    ...(quote === undefined ? { stated: value.text } : { quote }),
    ...(publisher !== undefined && { publisher }),
    ...(reported !== undefined && { date: reported }),
    ...(notice !== undefined && { notice }),
  });
}
