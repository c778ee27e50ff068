import { kindOfId, RECORD_KINDS, type RecordKind } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { shown } from "../access/shown.ts";
import { chunksOf } from "../records/chunks-of.ts";
import { findSources } from "../reports/find-sources.ts";
import type { SourceEntry } from "../reports/source-entry.ts";

/**
 * Finds the sources that records which stand and may be shown came from: those with some ids, or all.
 *
 * Order: by name, as bytes.
 */
export async function findSourcesOf(
  store: ReadStore,
  only: ReadonlySet<string> | undefined,
): Promise<readonly SourceEntry[]> {
  const named = new Set<string>();
  const ids = only === undefined ? undefined : Map.groupBy(only, kindOfId);
  for (const kind of RECORD_KINDS) {
    const chunks = ids === undefined ? [undefined] : chunksOf(ids.get(kind) ?? []);
    for (const chunk of chunks) for (const source of await sourcesOf(store, kind, chunk)) named.add(source);
  }
  return (await findSources(store)).filter(({ id }) => named.has(id));
}

async function sourcesOf(
  store: ReadStore,
  kind: RecordKind,
  ids: readonly string[] | undefined,
): Promise<readonly string[]> {
  const isOne = ids === undefined ? sql`1 = 1` : sql`v.id in (${sql.join(ids)})`;
  const { rows } = await sql<{ source: string }>`select distinct v.source as source from ${sql.table(kind)} v
    where v.source is not null and ${isOne} and ${shown(store, "v")}`.execute(store.engine.db);
  return rows.map(({ source }) => source);
}
