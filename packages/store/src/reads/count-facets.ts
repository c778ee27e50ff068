import { dayToIsoDate } from "@variorum/core";
import { type RawBuilder, sql } from "kysely";
import type { ReadStore } from "../read-store.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { matchingClaims } from "./matching-claims.ts";
import { standing } from "./shown.ts";
import { OPEN_DAY } from "../tables/day.ts";

/** Names of the filter for which the values among the claims found are counted. */
export const FACETS = [
  "claimant",
  "topic",
  "act",
  "status",
  "review",
  "language",
  "year",
  "place",
  "actor_type",
] as const;
export type Facet = (typeof FACETS)[number];

/** One value of a facet, as the filter takes it, with the claims that have it. */
export interface FacetValue {
  readonly value: string;
  readonly claims: number;
}

export type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;

/** Values of a facet that are listed. */
const LISTED = 20;

/**
 * Counts, for each facet, the values among the claims that a filter describes.
 *
 * Order: of values the most frequent first, then by value; at most 20 a facet.
 */
export async function countFacets(store: ReadStore, filter: ClaimFilter): Promise<Facets> {
  const claims = await matchingClaims(store, filter);
  const counted = await Promise.all(
    FACETS.map(async (facet) => [facet, await countFacet(store, claims, facet)] as const),
  );
  return Object.fromEntries(counted) as Facets; // every facet of the list was counted
}

async function countFacet(store: ReadStore, claims: RawBuilder<unknown>, facet: Facet): Promise<readonly FacetValue[]> {
  if (facet === "year") return countYears(store, claims);
  const { rows } = await sql<{ value: string | number; claims: number }>`
    select value, count(distinct version) as claims from (${VALUES[facet](sql`v.version in (${claims})`)}) counted
    where value is not null group by value order by claims desc, value limit ${LISTED}`.execute(store.engine.db);
  return rows.map(({ value, claims: number }) => ({ value: String(value).replace(/^(act|plc):/, ""), claims: number }));
}

/** Counts by the first year of the event's anchor. */
async function countYears(store: ReadStore, claims: RawBuilder<unknown>): Promise<readonly FacetValue[]> {
  const { rows } = await sql<{ day: number; claims: number }>`
    select e.first_day as day, count(*) as claims from claim v join event e on e.id = v.event and ${standing("e")}
    where e.first_day > ${-OPEN_DAY} and v.version in (${claims}) group by e.first_day`.execute(store.engine.db);
  const years = new Map<string, number>();
  for (const { day, claims: number } of rows) {
    const year = String(Number(/^-?\d+/.exec(dayToIsoDate(day))?.[0]));
    years.set(year, (years.get(year) ?? 0) + number);
  }
  return [...years]
    .map(([value, number]) => ({ value, claims: number }))
    .toSorted((a, b) => b.claims - a.claims || Number(a.value) - Number(b.value))
    .slice(0, LISTED);
}

/** Each claim with each value it has: a query of `version` and `value`, to which the condition on `v` is added. */
const VALUES: Readonly<Record<Exclude<Facet, "year">, (matching: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  claimant: (matching) =>
    sql`select v.version, v.actor as value from claim_step v where v.position = 0 and ${matching}`,
  actor_type: (matching) => sql`select v.version, a.type as value from claim_step v
    join actor a on a.id = v.actor and ${standing("a")} where v.position = 0 and ${matching}`,
  act: (matching) => sql`select v.version, v.act as value from claim v where ${matching}`,
  review: (matching) => sql`select v.version, v.review as value from claim v where ${matching}`,
  topic: (matching) => sql`select v.version, coalesce(v.topic, k.topic) as value from claim v
    left join question k on k.id = v.question and ${standing("k")} where ${matching}`,
  status: (matching) => sql`select v.version, r.status as value from claim v
    join question_result r on r.question = v.question where ${matching}`,
  language: (matching) => sql`select v.version, r.language as value from claim_evidence v
    left join passage p on p.id = v.passage and ${standing("p")}
    join report r on r.id = coalesce(v.report, p.report) and ${standing("r")} where v.role = 'content' and ${matching}`,
  place: (
    matching,
  ) => sql`select v.version, p.place as value from claim v join event e on e.id = v.event and ${standing("e")}
    join event_place p on p.version = e.version where ${matching}
    union select v.version, c.place from claim v join claim_place c on c.version = v.version where ${matching}`,
};
