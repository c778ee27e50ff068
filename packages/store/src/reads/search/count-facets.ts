import { dayToIsoDate } from "@variorum/core";
import { type RawBuilder, sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { OPEN_DAY } from "../../tables/day.ts";
import type { SearchFilter } from "../claims/claim-filter.ts";
import { reportOf } from "../claims/claims-on.ts";
import { resolveAsOf } from "../records/resolve-as-of.ts";
import { searchTargets, survivorOf } from "./search-targets.ts";
import { standing } from "../access/shown.ts";
import { ofResult } from "../events/question-results.ts";

/** Names of the filter for which the values among what is found are counted. */
export const FACETS = [
  "status",
  "claimant",
  "topic",
  "act",
  "place",
  "year",
  "language",
  "review",
  "actor_type",
] as const;
export type Facet = (typeof FACETS)[number];

/** One value of a facet, as the filter takes it. */
export interface FacetValue {
  readonly value: string;
  /** Number of claims, events, actors or reports found that have it, when it is chosen. */
  readonly found: number;
}

export interface Facets {
  readonly values: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** Whether everything was counted; otherwise only what the first {@link FACETED} claims have. */
  readonly isComplete: boolean;
}

/** Claims that facets are counted among. */
export const FACETED = 2_000;
/** Values of a facet that are listed. */
const LISTED = 20;

/**
 * Counts, for each facet, the values among what a filter describes. A value that is chosen already does not narrow the
 * counts of its own facet, since it can be exchanged for another.
 *
 * Order: of values the most frequent first, then by value as bytes; at most 20 a facet.
 */
export async function countFacets(store: ReadStore, filter: SearchFilter): Promise<Facets> {
  const asOf = filter.as_of === undefined ? undefined : await resolveAsOf(store, filter.as_of);
  const open = FACETS.filter((facet) => filter[facet] === undefined);
  const sets = [open, ...FACETS.filter((facet) => !open.includes(facet)).map((facet) => [facet])];
  const counted = await Promise.all(sets.map(async (facets) => countAmong(store, { filter, facets, asOf })));
  const rows = counted.flatMap(({ values }) => values);
  const values = Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(facet, rows)]));
  return {
    values: values as Facets["values"], // every facet of the list is a key
    isComplete: counted.every(({ rows }) => rows <= FACETED),
  };
}

interface Row {
  readonly facet: Facet | "rows";
  readonly value: string | number;
  readonly upto: number | null;
  readonly found: number;
}

interface Counting {
  readonly filter: SearchFilter;
  /** Facets that are counted among the same claims. */
  readonly facets: readonly Facet[];
  readonly asOf: number | undefined;
}

async function countAmong(
  store: ReadStore,
  { filter, facets, asOf }: Counting,
): Promise<{ readonly values: readonly Row[]; readonly rows: number }> {
  const [only] = facets;
  if (only === undefined) return { values: [], rows: 0 };
  const { [only]: _chosen, ...others } = filter;
  const found = await searchTargets(store, facets.length === 1 ? others : filter);
  const parts = facets.map((facet) => {
    const upto = facet === "year" ? sql`upto` : sql`null`;
    return sql`select ${facet} as facet, value, ${upto} as upto, count(distinct target) as found
      from (${VALUES[facet](asOf)}) valued where value is not null group by value, ${upto}`;
  });
  const { rows } = await sql<Row>`with found as materialized (
      select f.version, f.target, v.event, v.question, v.topic, v.act, v.review, v.originator, v.report
      from (select version, target from (${found}) every limit ${FACETED + 1}) f join claim v on v.version = f.version
    )
    ${sql.join(parts, sql` union all `)}
    union all select 'rows', 0, null, count(*) from found`.execute(store.engine.db);
  return {
    values: rows.filter(({ facet }) => facet !== "rows"),
    rows: rows.find(({ facet }) => facet === "rows")?.found ?? 0,
  };
}

function valuesOf(facet: Facet, rows: readonly Row[]): readonly FacetValue[] {
  const own = rows.filter((row) => row.facet === facet);
  const values =
    facet === "year"
      ? countYears(own)
      : own.map(({ value, found }) => ({ value: String(value).replace(/^(act|plc):/, ""), found }));
  return values.toSorted((a, b) => b.found - a.found || (a.value < b.value ? -1 : 1)).slice(0, LISTED);
}

/** Counts what is found in each year that its anchor touches, as far as the years go in which another begins. */
function countYears(rows: readonly Row[]): readonly FacetValue[] {
  const last = Math.max(...rows.map(({ value }) => yearOf(Number(value))));
  const years = new Map<string, number>();
  for (const { value, upto, found } of rows) {
    const [from, to] = [yearOf(Number(value)), upto === null || upto >= OPEN_DAY ? last : yearOf(upto)];
    for (let year = from; year <= Math.min(to, last); year += 1) {
      years.set(String(year), (years.get(String(year)) ?? 0) + found);
    }
  }
  return [...years].map(([value, found]) => ({ value, found }));
}

function yearOf(day: number): number {
  return Number(/^-?\d+/.exec(dayToIsoDate(day))?.[0]);
}

/** Each thing found with each value it has: a query of `target` and `value`. What `found` has of a claim is read once. */
const VALUES: Readonly<Record<Facet, (asOf: number | undefined) => RawBuilder<unknown>>> = {
  claimant: () => sql`select f.target, ${survivorOf(sql`f.originator`)} as value from found f`,
  actor_type: (asOf) => sql`select f.target, a.type as value from found f
    join actor a on a.id = f.originator and ${standing("a", asOf)}`,
  act: () => sql`select f.target, f.act as value from found f`,
  review: () => sql`select f.target, f.review as value from found f`,
  // A claim on a standard question has the topic itself.
  topic: (asOf) => sql`select f.target, coalesce(f.topic, k.topic) as value from found f
    left join question k on f.topic is null and k.id = f.question and ${standing("k", asOf)}`,
  // Results are of the present state.
  status: (asOf) => sql`select f.target, ${ofResult("status", sql`f.question`)} as value from found f
    where ${asOf === undefined ? sql`1 = 1` : sql`1 = 0`}`,
  language: (asOf) => {
    const { id, joined } = reportOf("f", asOf);
    return sql`select f.target, r.language as value from found f ${joined}
      join report r on r.id = ${id} and ${standing("r", asOf)}`;
  },
  place: (asOf) => sql`with recursive placed as (
      select f.target, p.place from found f
        join event e on e.id = f.event and ${standing("e", asOf)} join event_place p on p.version = e.version
      union select f.target, c.place from found f join claim_place c on c.version = f.version
    ), around(place, value) as (
      select distinct place, place from placed
      union select a.place, l.within from around a join place l on l.id = a.value and ${standing("l", asOf)} and l.within is not null
    ) select placed.target, around.value from placed join around on around.place = placed.place`,
  year: (asOf) => sql`select f.target, e.first_day as value, e.last_day as upto from found f
    join event e on e.id = f.event and ${standing("e", asOf)}
    where e.first_day > ${-OPEN_DAY}`,
};
