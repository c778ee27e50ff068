import { type AnyRecord, kindOfId, RECORD_KINDS, type RecordKind } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { AsOf } from "../records/as-of.ts";
import { shown } from "../access/shown.ts";
import { chunksOf } from "../records/chunks-of.ts";
import { findRecords } from "../records/find-records.ts";
import { recordOf, versions } from "../records/versions.ts";

/** Records that are read in one go. */
const BATCH = 500;

export interface ExportWanted extends AsOf {
  /** Only records of these kinds; left out, of all. */
  readonly kinds?: readonly RecordKind[] | undefined;
  /** Only records with these ids. */
  readonly only?: ReadonlySet<string> | undefined;
}

/**
 * Gives every record that stands, restricted ones only where the store was opened for them. Memory stays flat, and the
 * store may be read while the records are taken.
 *
 * Order: by kind as in RECORD_KINDS, then by id as bytes.
 */
export async function* exportRecords(
  store: ReadStore,
  { kinds, only, asOf }: ExportWanted = {},
): AsyncIterable<AnyRecord> {
  const ids = only === undefined ? undefined : Map.groupBy(only, kindOfId);
  for (const kind of RECORD_KINDS) {
    if (kinds !== undefined && !kinds.includes(kind)) continue;
    yield* ids === undefined ? exportKind(store, kind, asOf) : exportThese(store, ids.get(kind) ?? [], asOf);
  }
}

/** Records of one kind, in the order of their ids. */
async function* exportThese(
  store: ReadStore,
  ids: readonly string[],
  asOf: number | undefined,
): AsyncIterable<AnyRecord> {
  // An id is written in ASCII, so that the order of its characters is that of its bytes.
  for (const chunk of chunksOf(ids.toSorted((a, b) => (a < b ? -1 : 1)))) {
    const found = await findRecords(store, chunk, { asOf });
    for (const id of chunk) {
      const record = found.get(id);
      if (record !== undefined) yield record;
    }
  }
}

async function* exportKind(store: ReadStore, kind: RecordKind, asOf: number | undefined): AsyncIterable<AnyRecord> {
  for (let after = ""; ;) {
    const rows = await versions(store.engine.db, kind)
      .select(["v.id", "v.body"])
      .where(sql<SqlBool>`v.id > ${after}`)
      .where(shown(store, "v", asOf))
      .orderBy("v.id")
      .limit(BATCH)
      .execute();
    for (const row of rows) yield recordOf(kind, row);
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = last.id;
  }
}
