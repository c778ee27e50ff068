import { findTouchedEvents } from "./find-touched-events.ts";
import type { Effect } from "./import-plan.ts";
import type { OpenChange } from "./open-change.ts";
import { settleHidden } from "./settle-hidden.ts";
import { settleResults } from "./settle-results.ts";
import { settleSearch } from "./settle-search.ts";

/**
 * Brings everything that is derived up to what a change has written: what is hidden, the index of words, and the results
 * of the events it touched. The last step of every change, before it is committed.
 */
export async function settleChange(change: OpenChange, onEffect?: (effect: Effect) => void): Promise<void> {
  const { store, number } = change;
  const hidden = await settleHidden(store.engine.db);
  await settleSearch(store, { change: number, hidden });
  await settleResults(store, await findTouchedEvents(store.engine.db, number, hidden), onEffect);
}
