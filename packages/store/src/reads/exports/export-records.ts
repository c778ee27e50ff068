import { type AnyRecord, RECORD_KINDS, type RecordKind } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { AsOf } from "../records/as-of.ts";
import type { ClaimFilter } from "../claims/claim-filter.ts";
import { matchingClaims } from "../claims/matching-claims.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "../records/versions.ts";

/** Records that are read in one go. */
const BATCH = 500;

export interface ExportWanted extends AsOf {
  /** Only records of these kinds; left out, of all. */
  readonly kinds?: readonly RecordKind[] | undefined;
  /** Only the claims that this filter describes; records of other kinds are not affected. */
  readonly claims?: ClaimFilter | undefined;
}

/**
 * Gives every record that stands, restricted ones only where the store was opened for them. Memory stays flat, and the
 * store may be read while the records are taken.
 *
 * Order: by kind as in RECORD_KINDS, then by id as bytes.
 */
export async function* exportRecords(
  store: ReadStore,
  { kinds, claims, asOf }: ExportWanted = {},
): AsyncIterable<AnyRecord> {
  for (const kind of RECORD_KINDS) {
    if (kinds !== undefined && !kinds.includes(kind)) continue;
    const condition =
      kind === "claim" && claims !== undefined
        ? sql<SqlBool>`v.version in (${await matchingClaims(store, claims)})`
        : undefined;
    yield* exportKind(store, kind, condition, asOf);
  }
}

async function* exportKind(
  store: ReadStore,
  kind: RecordKind,
  condition: RawBuilder<SqlBool> | undefined,
  asOf: number | undefined,
): AsyncIterable<AnyRecord> {
  for (let after = ""; ;) {
    let query = versions(store.engine.db, kind)
      .select(["v.id", "v.body"])
      .where(sql<SqlBool>`v.id > ${after}`)
      .where(shown(store, "v", asOf))
      .orderBy("v.id")
      .limit(BATCH);
    if (condition !== undefined) query = query.where(condition);
    const rows = await query.execute();
    for (const row of rows) yield recordOf(kind, row);
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = last.id;
  }
}
