import { type RawBuilder, sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { searchTargets } from "../search/search-targets.ts";

/** Selects the versions of the claims that a filter describes, to count or to export; the page of the filter is not looked at. */
export async function matchingClaims(store: ReadStore, filter: ClaimFilter): Promise<RawBuilder<unknown>> {
  return sql`select version from (${await searchTargets(store, filter)}) found`;
}
