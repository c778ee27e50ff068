import type { ReadStore } from "../../read-store.ts";
import { sources, toSourceEntry } from "./get-source.ts";
import type { SourceEntry } from "./source-entry.ts";

/** Number of sources that are listed. */
const LIMIT = 10_000;

/**
 * Finds every source that something was imported from.
 *
 * Order: by name, as bytes.
 */
export async function findSources(store: ReadStore): Promise<readonly SourceEntry[]> {
  const rows = await sources(store.engine.db).orderBy("id").limit(LIMIT).execute();
  return rows.map(toSourceEntry);
}
