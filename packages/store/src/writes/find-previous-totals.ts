import type { WriteStore } from "../write-store.ts";
import { changes, toChangeEntry } from "../reads/changes.ts";

/** Finds the control totals of the last import of a source that was not taken back. */
export async function findPreviousTotals(
  store: WriteStore,
  source: string,
): Promise<Readonly<Record<string, number>> | undefined> {
  const row = await changes(store.engine.db)
    .where("c.source", "=", source)
    .where("u.number", "is", null)
    .orderBy("c.number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toChangeEntry(row).totals;
}
