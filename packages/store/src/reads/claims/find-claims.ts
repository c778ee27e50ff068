import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { OPEN_DAY } from "../../tables/day.ts";
import { claimConditions } from "./claim-conditions.ts";
import type { ClaimEntry } from "./claim-entry.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { claimRows, type ClaimEntryRow, toClaimEntries } from "./claim-rows.ts";
import { countClaims } from "./count-claims.ts";
import { type Cursor, parseCursor, toCursor } from "../records/cursor.ts";
import { type Page, pageSize } from "../records/page.ts";
import { resolveAsOf } from "../records/resolve-as-of.ts";
import { NO_WORDS, parseSearchWords, type SearchWords } from "../search/search-words.ts";
import { shown, sourcesThatStay } from "../access/shown.ts";

/**
 * Finds the claims that a filter describes.
 *
 * Order: as the filter's `sort` says, newest first (for relevance, the usual order where words are wanted, the best
 * first), then by id as bytes; claims without a date come last. A list that was begun goes on in the state it was begun in.
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
      ? { next: toCursor({ change, value: last.sorted_by, id: String(last.tie) }) }
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

/** A claim with what it is sorted by; `tie` puts equals in order. */
interface Sorted {
  readonly version: number;
  readonly sorted_by: number;
  readonly tie: string | number;
}

/** Sorts and cuts first, and only then reads what an entry needs. */
async function selectPage(
  store: ReadStore,
  filter: ClaimFilter,
  parts: PageParts,
): Promise<readonly (ClaimEntryRow & Sorted)[]> {
  const words = filter.q === undefined ? undefined : parseSearchWords(filter.q);
  if (words?.all.length === 0) return [];
  const sorted = (await isByWordsAlone(store, filter))
    ? bestClaims(store, words ?? NO_WORDS, parts)
    : sortedClaims(store, filter, words, parts);
  return claimRows(store.engine.db)
    .innerJoin(sorted.as("page"), (join) => join.onRef("page.version", "=", "v.version"))
    .select(["page.version", "page.sorted_by", "page.tie"])
    .where(shown(store, "v", parts.asOf))
    .orderBy("page.sorted_by")
    .orderBy("page.tie")
    .execute();
}

/**
 * Whether words and nothing else choose and sort, and whether everything in the index may be shown: then the index
 * alone gives the page. Restricted claims are not in it; rows that stay on this machine are.
 */
async function isByWordsAlone(store: ReadStore, filter: ClaimFilter): Promise<boolean> {
  const { q, sort = "relevance", cursor: _cursor, limit: _limit, ...others } = filter;
  if (q === undefined || sort !== "relevance" || store.restricted || Object.keys(others).length > 0) return false;
  if (store.show === "local") return true;
  const { rows } = await sql`${sourcesThatStay()} limit 1`.execute(store.engine.db);
  return rows.length === 0;
}

function bestClaims(store: ReadStore, words: SearchWords, { after, limit }: PageParts): RawBuilder<Sorted> {
  const begun = after === undefined ? undefined : { rank: after.value, version: Number(after.id) };
  const best = store.engine.matchWords("claim", words, { after: begun, limit: limit + 1 });
  return sql<Sorted>`(select version, rank as sorted_by, version as tie from ${best} best)`;
}

function sortedClaims(
  store: ReadStore,
  filter: ClaimFilter,
  words: SearchWords | undefined,
  { after, limit, asOf }: PageParts,
): RawBuilder<Sorted> {
  const { sort = words === undefined ? "said" : "relevance" } = filter;
  const value = SORT_VALUES[sort];
  const tie = sort === "relevance" ? sql`v.version` : sql`v.id`;
  const from =
    words === undefined
      ? sql`claim v`
      : sql`${store.engine.matchWords("claim", words)} hit join claim v on v.version = hit.version`;
  const conditions = [...claimConditions(store, filter, asOf)];
  if (after !== undefined) {
    const begun = sort === "relevance" ? Number(after.id) : after.id;
    conditions.push(sql<SqlBool>`(${value} > ${after.value} or (${value} = ${after.value} and ${tie} > ${begun}))`);
  }
  return sql<Sorted>`(select v.version, ${value} as sorted_by, ${tie} as tie from ${from}
    where ${sql.join(conditions, sql` and `)} order by ${value}, ${tie} limit ${limit + 1})`;
}

/**
 * What a list is sorted by, the smallest first: days and changes count down from the newest. The first is written as the
 * index of claims has it.
 */
const SORT_VALUES: Readonly<Record<NonNullable<ClaimFilter["sort"]>, RawBuilder<number>>> = {
  said: sql<number>`(-coalesce(v.said_first, ${sql.lit(-OPEN_DAY)}))`,
  reported: sql<number>`(-coalesce(v.reported_first, ${-OPEN_DAY}))`,
  recorded: sql<number>`(-v.recorded_in)`,
  relevance: sql<number>`hit.rank`,
};
