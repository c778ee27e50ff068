import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { matchingClaims } from "./matching-claims.ts";
import { COUNTED } from "../records/page.ts";

/** How many entries a list has. */
export interface Total {
  readonly total: number;
  /** Whether there are exactly so many; otherwise there are more. */
  readonly totalExact: boolean;
}

/** Counts the claims that a filter describes, up to a number beyond which "or more" will do. */
export async function countClaims(store: ReadStore, filter: ClaimFilter, upTo: number = COUNTED): Promise<Total> {
  const claims = await matchingClaims(store, filter);
  const { rows } = await sql<{
    total: number;
  }>`select count(*) as total from (${claims} limit ${upTo + 1}) counted`.execute(store.engine.db);
  const total = rows[0]?.total ?? 0;
  return { total: Math.min(total, upTo), totalExact: total <= upTo };
}
