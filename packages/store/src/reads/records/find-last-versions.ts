import { type AnyRecord, kindOfId, RECORD_KINDS } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { chunksOf } from "./chunks-of.ts";
import { showable } from "../access/shown.ts";
import { recordOf, versions } from "./versions.ts";

/** Finds the last version of ids that were merged into others: what they were called still stands in claims. */
export async function findLastVersions(
  store: ReadStore,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, AnyRecord>> {
  const byKind = Map.groupBy(new Set(ids), kindOfId);
  const found = new Map<string, AnyRecord>();
  for (const kind of RECORD_KINDS) {
    for (const chunk of chunksOf(byKind.get(kind) ?? [])) {
      const rows = await versions(store.engine.db, kind)
        .innerJoin("record_state as s", "s.id", "v.id")
        .select(["v.id", "v.body"])
        .where("v.id", "in", chunk)
        .where(sql<SqlBool>`s.state = 'merged' and s.retired_in is null and v.retired_in = s.recorded_in`)
        .where(showable(store, "v"))
        .execute();
      for (const row of rows) found.set(row.id, recordOf(kind, row));
    }
  }
  return found;
}
