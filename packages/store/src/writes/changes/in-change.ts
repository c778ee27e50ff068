import type { WriteStore } from "../../write-store.ts";
import { inTransaction } from "./in-transaction.ts";
import type { Effect } from "./effect.ts";
import type { ChangeOutcome } from "../imports/import-plan.ts";
import { type OpenChange, openChange } from "./open-change.ts";
import { recordChange, type RecordedChange } from "./record-change.ts";
import { settleChange } from "./settle-change.ts";
import { createCollector } from "./tally.ts";

/** Effects that are listed one by one. */
const LISTED = 1_000;

type Work = (change: OpenChange) => Promise<void>;

/**
 * Makes one change in a transaction of its own.
 *
 * Throws: `store.locked`, `store.busy`, and what the work throws; nothing is written then.
 */
export async function inChange(store: WriteStore, details: RecordedChange, work: Work): Promise<ChangeOutcome> {
  return inTransaction(store, async () => ({ result: await makeChange(store, details, work), keep: true }));
}

/** Makes one change in the transaction that the caller has begun: the work, the row of the change, then all that is derived. */
export async function makeChange(store: WriteStore, details: RecordedChange, work: Work): Promise<ChangeOutcome> {
  const change = openChange(store);
  const effects = createCollector<Effect>(LISTED);
  await work(change);
  recordChange(change, details);
  await settleChange(change, { onEffect: effects.add });
  return { change: change.number, counts: change.tally.counts(), effects: effects.result() };
}
