import {
  type ActorRecord,
  type AnyRecord,
  type ClaimRecord,
  type Issue,
  type SourceUnit,
  startCircleCheck,
} from "@variorum/core";
import type { WriteStore } from "../write-store.ts";
import { checkUnit, lookupWith } from "./imports/check-unit.ts";
import type { ChangeOutcome } from "./imports/import-plan.ts";
import type { ChangeDetails } from "./imports/import-request.ts";
import { makeChange } from "./changes/in-change.ts";
import { inTransaction } from "./changes/in-transaction.ts";
import type { OpenChange } from "./changes/open-change.ts";
import { applyPut, decidePut } from "./records/put-record.ts";

/** A claim as a reviewer leaves it. */
export interface ReviewedClaim {
  readonly claim: ClaimRecord;
  /** Actors that it names and that the store may not have yet. */
  readonly actors?: readonly ActorRecord[];
  /** Content hash of the version that the reviewer looked at. */
  readonly basedOn: string;
}

/** A claim that was not written, and why: it has changed since, or something is wrong with it. */
export interface RefusedReview {
  readonly claim: string;
  readonly why: "changed" | "gone" | "invalid";
  readonly issues: readonly Issue[];
}

/** What became of a review. `change` is absent when nothing was written. */
export interface ReviewOutcome {
  readonly change?: ChangeOutcome;
  readonly written: number;
  readonly refused: readonly RefusedReview[];
}

/**
 * Writes what a reviewer decided on claims as one change, and collates anew what it touches. Each claim goes on belonging
 * to the source that brought it. One that has changed since it was looked at is left as it is.
 *
 * Order of what was refused: as given.
 * Throws: `store.locked`, `store.busy`; nothing is written then.
 */
export async function reviewClaims(
  store: WriteStore,
  reviews: readonly ReviewedClaim[],
  details: ChangeDetails,
): Promise<ReviewOutcome> {
  return inTransaction(store, async () => {
    const refused: RefusedReview[] = [];
    let written = 0;
    const change = await makeChange(store, details, async (open) => {
      for (const review of reviews) {
        const refusal = putReview(open, review);
        if (refusal === undefined) written += 1;
        else refused.push(refusal);
      }
    });
    return { result: { ...(written > 0 ? { change } : {}), written, refused }, keep: written > 0 };
  });
}

function putReview(change: OpenChange, { claim, actors = [], basedOn }: ReviewedClaim): RefusedReview | undefined {
  const current = change.writer.findCurrent("claim", claim.id);
  if (current === undefined) return { claim: claim.id, why: "gone", issues: [] };
  if (current.content_hash !== basedOn) return { claim: claim.id, why: "changed", issues: [] };
  const records = [...actors, claim];
  const unit = unitOf(claim, records);
  const lookup = lookupWith(unitOf(claim, actors), change.lookup);
  const { issues, unknown } = checkUnit(unit, { records, checkCircles: startCircleCheck(lookup) }, lookup);
  const errors = [...issues, ...unknown].filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { claim: claim.id, why: "invalid", issues: errors };
  for (const actor of actors) {
    const made = decidePut(change, actor, () => true);
    // It came from a person and not from a file: it belongs to no source.
    applyPut(change, made, { source: undefined });
    if (made.outcome === "created") change.tally.add("actor", made.outcome);
  }
  const put = decidePut(change, claim, () => true);
  applyPut(change, put, { source: current.source ?? undefined });
  if (put.outcome === "changed") change.tally.add("claim", put.outcome);
  return undefined;
}

function unitOf(claim: ClaimRecord, records: readonly AnyRecord[]): SourceUnit {
  return {
    at: { file: claim.id },
    records,
    raw: new Uint8Array(),
    locate: (record, path) => ({ file: record, ...(path.length === 0 ? {} : { pointer: `/${path.join("/")}` }) }),
  };
}
