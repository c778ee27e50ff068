import { type RawBuilder, sql } from "kysely";
import type { ReadStore } from "../read-store.ts";
import { claimConditions } from "./claim-conditions.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { resolveAsOf } from "./resolve-as-of.ts";
import { parseSearchWords } from "./search-words.ts";

/** Selects the versions of the claims that a filter describes, to count or to export; the page of the filter is not looked at. */
export async function matchingClaims(store: ReadStore, filter: ClaimFilter): Promise<RawBuilder<unknown>> {
  const asOf = filter.as_of === undefined ? undefined : await resolveAsOf(store, filter.as_of);
  const conditions = sql.join([...claimConditions(store, filter, asOf)], sql` and `);
  if (filter.q === undefined) return sql`select v.version from claim v where ${conditions}`;
  const words = parseSearchWords(filter.q);
  if (words.all.length === 0) return sql`select v.version from claim v where 1 = 0`;
  const hits = store.engine.matchWords("claim", words);
  return sql`select v.version from ${hits} hit join claim v on v.version = hit.version where ${conditions}`;
}
