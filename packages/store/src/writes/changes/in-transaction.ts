import { WRITER_WAIT_MS } from "../../open-for-writing.ts";
import type { WriteStore } from "../../write-store.ts";

/** What came of the work in a transaction, and whether to keep it. */
export interface Finished<Result> {
  readonly result: Result;
  readonly keep: boolean;
}

/**
 * Does some work in the one write transaction. What it throws rolls everything back.
 *
 * Throws: `store.locked`, `store.busy`, and what the work throws.
 */
export async function inTransaction<Result>(
  store: WriteStore,
  work: () => Promise<Finished<Result>>,
  signal?: AbortSignal,
): Promise<Result> {
  await store.engine.begin({ waitMs: WRITER_WAIT_MS, signal });
  try {
    const { result, keep } = await work();
    await (keep ? store.engine.commit() : store.engine.rollback());
    return result;
  } catch (error) {
    await store.engine.rollback();
    throw error;
  }
}
