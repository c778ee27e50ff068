import { findTouchedEvents } from "./find-touched-events.ts";
import type { DeriveAtOnce } from "../imports/derive-at-once.ts";
import type { OpenChange } from "./open-change.ts";
import { settleHidden } from "./settle-hidden.ts";
import { type SettlingResults, settleResults } from "./settle-results.ts";
import { settleSearch } from "./settle-search.ts";

/** What the end of a change is told by those who made it. */
interface Settling extends SettlingResults {
  /** What was derived already, while units were written. */
  readonly derive?: DeriveAtOnce;
}

/**
 * Brings everything that is derived up to what a change has written: what is hidden, the index of words, and the results
 * of the events it touched. The last step of every change, before it is committed.
 */
export async function settleChange(change: OpenChange, { derive, ...settling }: Settling): Promise<void> {
  const { store, number } = change;
  const hidden = await settleHidden(store.engine.db);
  await settleSearch(store, { change: number, unindexed: change.unindexed.list(), hidden });
  const touched = await findTouchedEvents(store.engine.db, number, hidden);
  for (const event of touched) derive?.takeBack(event);
  await settleResults(store, touched, { ...settling, change: number });
}
