import { type AnyRecord, type RecordKind, referencesOf } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { shown } from "../access/shown.ts";
import type { ClaimFilter } from "../claims/claim-filter.ts";
import { matchingClaims } from "../claims/matching-claims.ts";
import { chunksOf } from "../records/chunks-of.ts";
import { findRecords } from "../records/find-records.ts";
import { versions } from "../records/versions.ts";
import { exportRecords } from "./export-records.ts";

/** Kinds of records that say something of others, which can do without them. */
const SAID_OF_OTHERS: readonly RecordKind[] = ["link", "judgement", "assessment"];

/**
 * Finds the ids of the claims that a filter describes, of all that they name, directly or through others, and of the
 * links, judgements and assessments that name nothing else. Importing these records needs no other.
 */
export async function findSelection(store: ReadStore, claims: ClaimFilter): Promise<ReadonlySet<string>> {
  const found = await versions(store.engine.db, "claim")
    .select("v.id")
    .where(sql<SqlBool>`v.version in (${await matchingClaims(store, claims)})`)
    .where(shown(store, "v", undefined))
    .execute();
  const selected = new Set<string>();
  let next: readonly string[] = found.map(({ id }) => id);
  while (next.length > 0) {
    for (const id of next) selected.add(id);
    const named = new Set<string>();
    for (const chunk of chunksOf(next)) {
      for (const record of (await findRecords(store, chunk)).values())
        for (const { id } of referencesOf(record)) if (!selected.has(id)) named.add(id);
    }
    next = [...named];
  }
  for await (const record of exportRecords(store, { kinds: SAID_OF_OTHERS })) {
    if (isAbout(record, selected)) selected.add(record.id);
  }
  return selected;
}

function isAbout(record: AnyRecord, selected: ReadonlySet<string>): boolean {
  return referencesOf(record).every(({ id }) => selected.has(id));
}
