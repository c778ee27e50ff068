import type { AnyRecord, Issue } from "@variorum/core";
import { exportRecords } from "@variorum/store/read";
import {
  heldRecords,
  type RefusedReview,
  reviewClaims,
  type ReviewedClaim,
  type ReviewOutcome,
  type WriteStore,
} from "@variorum/store/write";
import { sha256 } from "../drafting/read-article-file.ts";
import { actorFinder, editClaim, type EditTools } from "./edit-claim.ts";
import type { ReviewDecision } from "./review-decision.ts";
import { reviewedClaim } from "./reviewed-claim.ts";

/** Who decided, on which day, and by which command. */
export interface Signature {
  readonly by: string;
  readonly at: string;
  readonly command: string;
}

/** What editing needs of a store. */
export async function openEditTools(store: WriteStore): Promise<EditTools> {
  const { foldText } = await import("@variorum/core");
  const actors: AnyRecord[] = [];
  for await (const record of exportRecords(store, { kinds: ["actor"] })) actors.push(record);
  return { held: heldRecords(store), actorsNamed: actorFinder(actors, foldText) };
}

/**
 * Writes decisions into the store as one change, signed. What cannot be written is given back with the reason, and does
 * not keep the others out.
 *
 * Throws: `store.locked`, `store.busy`.
 */
export async function applyDecisions(
  store: WriteStore,
  decisions: readonly ReviewDecision[],
  { by, at, command }: Signature,
): Promise<ReviewOutcome> {
  const { canonicalJson } = await import("@variorum/core");
  const tools = await openEditTools(store);
  const reviews: ReviewedClaim[] = [];
  const refused: RefusedReview[] = [];
  for (const { claim: id, decision, basedOn, set } of decisions) {
    const current = tools.held.get(id);
    if (current?.kind !== "claim") {
      refused.push({ claim: id, why: "gone", issues: [] });
      continue;
    }
    const asIs = { ok: true as const, value: { claim: current, actors: [] } };
    const edited = set === undefined ? asIs : await editClaim(current, set, tools);
    if (!edited.ok) refused.push({ claim: id, why: "invalid", issues: edited.issues });
    else {
      const claim = reviewedClaim(edited.value.claim, { decision, by, at });
      reviews.push({ claim, actors: edited.value.actors, basedOn: basedOn ?? sha256(canonicalJson(current)) });
    }
  }
  const outcome = await reviewClaims(store, reviews, { command, who: by });
  return { ...outcome, refused: [...refused, ...outcome.refused] };
}

/** Words for why a decision was not written. */
export function presentRefusal({ claim, why, issues }: RefusedReview): string {
  if (why === "gone") return `${claim}: not written, the store has no such claim any more\n`;
  if (why === "changed") return `${claim}: not written, it has changed since it was looked at\n`;
  return `${claim}: not written, ${issues.map(issueWords).join("; ")}\n`;
}

function issueWords({ code, message, hint }: Issue): string {
  return `${code} ${message}${hint === undefined ? "" : ` (${hint})`}`;
}
