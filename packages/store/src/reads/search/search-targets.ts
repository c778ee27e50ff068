import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { SearchedKind } from "../../engines/engine.ts";
import type { ReadStore } from "../../read-store.ts";
import { claimConditions } from "../claims/claim-conditions.ts";
import type { SearchFilter, SearchKind } from "../claims/claim-filter.ts";
import { type JoinedId, reportOf } from "../claims/claims-on.ts";
import { resolveAsOf } from "../records/resolve-as-of.ts";
import { parseSearchWords } from "./search-words.ts";
import { shown } from "../access/shown.ts";

/** The kind of record behind each word of addresses. */
export const SEARCHED: Readonly<Record<SearchKind, SearchedKind>> = {
  claims: "claim",
  events: "event",
  actors: "actor",
  reports: "report",
};

/** Names that do not choose among claims. */
const NOT_OF_CLAIMS: ReadonlySet<string> = new Set(["q", "as_of", "sort", "cursor", "limit", "kind"]);

/**
 * Selects the versions of claims (`version`) that a filter describes, each with the id of what is searched for
 * (`target`): the claim itself, its event, who vouches for it, or its report. Targets may come more than once.
 */
export async function searchTargets(store: ReadStore, filter: SearchFilter): Promise<RawBuilder<unknown>> {
  const { kind = "claims", q, ...others } = filter;
  const asOf = filter.as_of === undefined ? undefined : await resolveAsOf(store, filter.as_of);
  const { id, joined } = OF_CLAIM[kind](asOf);
  const target = kind === "claims" ? id : survivorOf(id);
  const words = q === undefined ? undefined : parseSearchWords(q);
  if (words?.all.length === 0) return sql`select v.version, v.id as target from claim v where 1 = 0`;
  const hits = words === undefined ? undefined : store.engine.matchWords(SEARCHED[kind], words);
  const conditions = sql.join([...claimConditions(store, others, asOf)], sql` and `);
  if (hits === undefined) return sql`select v.version, ${target} as target from claim v ${joined} where ${conditions}`;
  if (kind === "claims") {
    return sql`select v.version, ${target} as target from ${hits} hit join claim v on v.version = hit.version where ${conditions}`;
  }
  const named = sql`select t.id from ${hits} hit join ${sql.table(SEARCHED[kind])} t on t.version = hit.version where ${shown(store, "t", asOf)}`;
  return sql`select v.version, ${target} as target from claim v ${joined} where ${conditions} and ${target} in (${named})`;
}

/** The condition that a record (`v`) of another kind is the target of a claim that the filter describes. */
export async function isTarget(store: ReadStore, filter: SearchFilter): Promise<RawBuilder<SqlBool> | undefined> {
  if (Object.keys(filter).every((name) => NOT_OF_CLAIMS.has(name))) return undefined;
  const { kind = "claims", ...others } = filter;
  const asOf = filter.as_of === undefined ? undefined : await resolveAsOf(store, filter.as_of);
  const { id, joined } = OF_CLAIM[kind](asOf);
  const conditions = sql.join([...claimConditions(store, others, asOf)], sql` and `);
  // Many claims are on one event: what it was merged into is looked for once.
  const ids = sql`select distinct ${id} as id from claim v ${joined} where ${conditions}`;
  return sql<SqlBool>`v.id in (select ${survivorOf(sql`t.id`)} from (${ids}) t)`;
}

/** The id of each thing that is searched for as the claim has it: it may have been merged since. */
const OF_CLAIM: Readonly<Record<SearchKind, (asOf: number | undefined) => JoinedId>> = {
  claims: () => ({ id: sql`v.id`, joined: sql`` }),
  events: () => ({ id: sql`v.event`, joined: sql`` }),
  actors: () => ({ id: sql`v.originator`, joined: sql`` }),
  reports: (asOf) => reportOf("v", asOf),
};

/** The id that a merged one now leads to; every other id itself. */
export function survivorOf(id: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`coalesce((select m."into" from record_state m where m.id = ${id} and m.retired_in is null and m.state = 'merged'), ${id})`;
}
