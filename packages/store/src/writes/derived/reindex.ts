import type { WriteStore } from "../../write-store.ts";
import { inTransaction } from "../changes/in-transaction.ts";
import { settleHidden } from "../changes/settle-hidden.ts";
import { rebuildResults } from "../changes/settle-results.ts";
import { rebuildSearch } from "../changes/settle-search.ts";

/** What was built anew. */
export interface ReindexOutcome {
  /** Entries of the index of words. */
  readonly entries: number;
  readonly questions: number;
}

/**
 * Builds everything derived anew: what is hidden, the index of words, and the results of every question. It is no change:
 * the records are the same afterwards.
 *
 * Throws: `store.locked`, `store.busy`.
 */
export async function reindex(store: WriteStore): Promise<ReindexOutcome> {
  return inTransaction(store, async () => {
    await store.engine.db.deleteFrom("hidden_record").execute();
    await settleHidden(store.engine.db);
    const entries = await rebuildSearch(store);
    return { result: { entries, questions: await rebuildResults(store) }, keep: true };
  });
}
