import { type AnyRecord, kindOfId, RECORD_KINDS } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { tableOf } from "../../tables/record-tables.ts";
import type { AsOf } from "./as-of.ts";
import { chunksOf } from "./chunks-of.ts";
import { shown } from "../access/shown.ts";
import { versions } from "./versions.ts";

/**
 * Finds the records of many ids of any kinds; those that are not there or not to be shown are left out.
 *
 * Order: by kind, then as the engine gives them.
 */
export async function findRecords(
  store: ReadStore,
  ids: Iterable<string>,
  { asOf }: AsOf = {},
): Promise<ReadonlyMap<string, AnyRecord>> {
  const byKind = Map.groupBy(new Set(ids), kindOfId);
  const found = new Map<string, AnyRecord>();
  for (const kind of RECORD_KINDS) {
    for (const chunk of chunksOf(byKind.get(kind) ?? [])) {
      const rows = await versions(store.engine.db, kind)
        .select(["v.id", "v.body"])
        .where("v.id", "in", chunk)
        .where(shown(store, "v", asOf))
        .execute();
      for (const row of rows) found.set(row.id, tableOf(kind).fromRow(row));
    }
  }
  return found;
}
