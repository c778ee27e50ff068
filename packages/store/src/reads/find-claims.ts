import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../read-store.ts";
import { OPEN_DAY } from "../tables/day.ts";
import { claimConditions } from "./claim-conditions.ts";
import type { ClaimEntry } from "./claim-entry.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { claimRows, type ClaimEntryRow, toClaimEntries } from "./claim-rows.ts";
import { countClaims } from "./count-claims.ts";
import { type Cursor, parseCursor, toCursor } from "./cursor.ts";
import { type Page, pageSize } from "./page.ts";
import { resolveAsOf } from "./resolve-as-of.ts";
import { parseSearchWords } from "./search-words.ts";

/**
 * Finds the claims that a filter describes.
 *
 * Order: as the filter's `sort` says, newest first (for relevance the best first), then by id as bytes; claims without
 * a date come last. A list that was begun goes on in the state it was begun in.
 * Throws: `store.unknown-change` for an `as_of` that is not reached, `store.cursor-unreadable`.
 */
export async function findClaims(store: ReadStore, filter: ClaimFilter): Promise<Page<ClaimEntry>> {
  const after = filter.cursor === undefined ? undefined : parseCursor(filter.cursor);
  const asOf = filter.as_of === undefined ? undefined : await resolveAsOf(store, filter.as_of);
  const newest = store.engine.getChangeNumber();
  const change = after?.change ?? asOf ?? newest;
  const limit = pageSize(filter.limit);
  const rows = await selectPage(store, filter, {
    after,
    limit,
    ...(change === newest && asOf === undefined ? {} : { asOf: change }),
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const { total, totalExact } = await countClaims(store, filter);
  return {
    entries: await toClaimEntries(store, page, { asOf }),
    ...(rows.length > limit && last !== undefined
      ? { next: toCursor({ change, value: last.sorted_by, id: last.id }) }
      : {}),
    total,
    totalExact,
    change,
  };
}

interface PageParts {
  readonly after: Cursor | undefined;
  readonly limit: number;
  readonly asOf?: number;
}

async function selectPage(
  store: ReadStore,
  filter: ClaimFilter,
  { after, limit, asOf }: PageParts,
): Promise<readonly (ClaimEntryRow & { readonly sorted_by: number })[]> {
  const value = SORT_VALUES[filter.sort ?? "said"];
  const words = filter.q === undefined ? undefined : parseSearchWords(filter.q);
  if (words?.all.length === 0) return [];
  let query = claimRows(store.engine.db)
    .select(value.as("sorted_by"))
    .orderBy(value)
    .orderBy("v.id")
    .limit(limit + 1);
  if (words !== undefined) {
    const hits = store.engine.matchWords("claim", words);
    // A join that the typed builder has no words for: a table that the engine makes.
    query = query.innerJoin(hits.as("hit"), (join) => join.onRef("hit.version", "=", "v.version"));
  }
  for (const condition of claimConditions(store, filter, asOf)) query = query.where(condition);
  if (after !== undefined) {
    query = query.where(
      sql<SqlBool>`(${value} > ${after.value} or (${value} = ${after.value} and v.id > ${after.id}))`,
    );
  }
  return query.execute();
}

/** What a list is sorted by, the smallest first: days and changes count down from the newest. */
const SORT_VALUES: Readonly<Record<NonNullable<ClaimFilter["sort"]>, RawBuilder<number>>> = {
  said: sql<number>`(-coalesce(v.said_first, ${-OPEN_DAY}))`,
  reported: sql<number>`(-coalesce(v.reported_first, ${-OPEN_DAY}))`,
  recorded: sql<number>`(-v.recorded_in)`,
  relevance: sql<number>`hit.rank`,
};
