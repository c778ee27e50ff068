import "server-only";
import { type ClaimRecord, claimRelations, type QuestionCollation } from "@variorum/core";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { whoSays } from "./to-claimant-view.ts";
import { toClaimView } from "./to-claim-view.ts";
import { type ReasonView, toRelationReason } from "../questions/to-reason-view.ts";

/** How one claim stands to another on the same question. */
export interface ClaimRelationView {
  /** How this claim stands to the other: from this one, whichever of the two comes first. */
  readonly label: string;
  /** The other claim in short: who, and what. */
  readonly other: string;
  readonly href: string;
  readonly reason: ReasonView;
}

/** Claims listed at most: a question may have thousands. */
const LISTED = 50;

/** The relations of a claim, as they follow from those of its reading. Order: as the collation has them. */
export function toClaimRelations(
  claim: ClaimRecord,
  question: QuestionCollation,
  context: QuestionViewContext,
): readonly ClaimRelationView[] {
  const relations = claimRelations(question, { voices: context.collation.voices, claim: claim.id });
  const { records, words } = context;
  const sentences = { records, words, question: records.question(question.question) };
  return firstFew(relations, LISTED).flatMap(({ type, force, from, to, reason }) => {
    const isFirst = from === claim.id;
    const other = records.get("claim", isFirst ? to : from);
    if (other === undefined || other.id === claim.id) return [];
    const { claimant, value, href } = toClaimView(other, context);
    return [
      {
        label: (isFirst ? words.relationForward : words.relationBackward)[type],
        other: `${whoSays(claimant, words)}: ${value.text}`,
        href,
        reason: toRelationReason({ reason, ...(force !== undefined && { force }) }, sentences),
      },
    ];
  });
}

/** Takes the beginning of what is worked out one by one: the rest is never made. */
function firstFew<Entry>(entries: Iterable<Entry>, most: number): readonly Entry[] {
  const taken: Entry[] = [];
  for (const entry of entries) {
    if (taken.push(entry) >= most) break;
  }
  return taken;
}
