import { changes, toChangeEntry } from "../../reads/changes/changes.ts";
import type { OpenChange } from "../changes/open-change.ts";

/** Finds the control totals of the last import of a source, before a change, that was not taken back. */
export async function findPreviousTotals(
  { store, number }: OpenChange,
  source: string,
): Promise<Readonly<Record<string, number>> | undefined> {
  const row = await changes(store.engine.db)
    .where("c.source", "=", source)
    .where("c.number", "<", number)
    .where("u.number", "is", null)
    // A list of what was deleted has none, and neither have rows that were rejected before.
    .where("c.totals", "!=", "{}")
    .orderBy("c.number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : toChangeEntry(row).totals;
}
