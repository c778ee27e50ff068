import type { AnyRecord, LocalText } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { OPEN_DAY } from "../../tables/day.ts";
import type { ClaimEntry } from "../claims/claim-entry.ts";
import type { SearchFilter, SearchKind } from "../claims/claim-filter.ts";
import { parseCursor, toCursor } from "../records/cursor.ts";
import { findClaims } from "../claims/find-claims.ts";
import { namesOf } from "../records/find-names.ts";
import { findRecords } from "../records/find-records.ts";
import { COUNTED, type Page, pageSize } from "../records/page.ts";
import { resolveAsOf } from "../records/resolve-as-of.ts";
import { isTarget, SEARCHED } from "./search-targets.ts";
import { idsSearchedWith, searchTexts } from "./search-texts.ts";
import { NO_WORDS, parseSearchWords, type SearchWords } from "./search-words.ts";
import { shown } from "../access/shown.ts";
import { cutSnippet, type Snippet } from "./snippet.ts";
import { recordOf, versions } from "../records/versions.ts";

/** One record that was found. */
export interface SearchHit {
  readonly id: string;
  readonly kind: SearchKind;
  readonly record: AnyRecord;
  /** Of a claim, what lists have of it. */
  readonly entry?: ClaimEntry;
  /** What it is called, preferred names first; empty for claims and reports without a title. */
  readonly names: readonly LocalText[];
  readonly snippet: Snippet;
}

/** Hits, with what was understood of the words. */
export interface SearchPage extends Page<SearchHit> {
  readonly understood: SearchWords;
}

/**
 * Searches claims, or the events, actors and reports whose names and titles have the words and that a claim which the
 * filter describes is on, by or in. Hidden records are not in the index, and so never found.
 *
 * Order: the best first where words are wanted; otherwise claims as the filter's `sort` says, events by their last
 * change and reports by their date, newest first, actors by id. Then by id.
 * Throws: `store.cursor-unreadable`, `store.unknown-change`.
 */
export async function search(store: ReadStore, filter: SearchFilter): Promise<SearchPage> {
  const { kind = "claims", ...others } = filter;
  const understood = filter.q === undefined ? NO_WORDS : parseSearchWords(filter.q);
  if (kind === "claims") {
    const page = await findClaims(store, others);
    const entries = await toHits(
      store,
      kind,
      page.entries.map(({ claim }) => claim),
      understood,
    );
    return {
      ...page,
      entries: entries.map((hit, at): SearchHit => {
        const entry = page.entries[at];
        return entry === undefined ? hit : { ...hit, entry };
      }),
      understood,
    };
  }
  return { ...(await findNamed(store, kind, filter, understood)), understood };
}

/** Whether any record that may be shown has the words: which of them is the best is not asked. */
export async function isFound(store: ReadStore, kind: SearchKind, words: SearchWords): Promise<boolean> {
  const hits = store.engine.matchWords(SEARCHED[kind], words);
  const rows = await versions(store.engine.db, SEARCHED[kind])
    .innerJoin(hits.as("hit"), (join) => join.onRef("hit.version", "=", "v.version"))
    .where(shown(store, "v"))
    .select("v.version")
    .limit(1)
    .execute();
  return rows.length > 0;
}

type NamedKind = Exclude<SearchKind, "claims">;

async function findNamed(
  store: ReadStore,
  kind: NamedKind,
  filter: SearchFilter,
  understood: SearchWords,
): Promise<Page<SearchHit>> {
  const after = filter.cursor === undefined ? undefined : parseCursor(filter.cursor);
  const asOf = filter.as_of === undefined ? undefined : await resolveAsOf(store, filter.as_of);
  const change = after?.change ?? asOf ?? store.engine.getChangeNumber();
  if (filter.q !== undefined && understood.all.length === 0) return { entries: [], total: 0, totalExact: true, change };
  const found = await foundOf(store, kind, { filter, understood, asOf });
  const value = filter.q === undefined ? ORDER[kind] : sql<number>`hit.rank`;
  const size = pageSize(filter.limit);
  const counted = found.select(["v.version", "v.id", value.as("sorted_by"), sql<number>`count(*) over ()`.as("total")]);
  let cut = store.engine.db
    .selectFrom(counted.as("every"))
    .selectAll()
    .orderBy("sorted_by")
    .orderBy("id")
    .limit(size + 1);
  if (after !== undefined)
    cut = cut.where(sql<SqlBool>`(sorted_by > ${after.value} or (sorted_by = ${after.value} and id > ${after.id}))`);
  // Counted, sorted and cut first, and only then read.
  const rows = await versions(store.engine.db, SEARCHED[kind])
    .innerJoin(cut.as("page"), (join) => join.onRef("page.version", "=", "v.version"))
    .select(["v.id", "v.body", "page.sorted_by", "page.total"])
    .orderBy("page.sorted_by")
    .orderBy("v.id")
    .execute();
  // A page after the last one has no row to tell it.
  const total = rows[0]?.total ?? (after === undefined ? 0 : await countUpTo(found));
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const records = page.map((row): AnyRecord => recordOf(SEARCHED[kind], row));
  return {
    entries: await toHits(store, kind, records, understood),
    ...(rows.length > size && last !== undefined
      ? { next: toCursor({ change, value: last.sorted_by, id: last.id }) }
      : {}),
    total: Math.min(total, COUNTED),
    totalExact: total <= COUNTED,
    change,
  };
}

async function countUpTo(found: Awaited<ReturnType<typeof foundOf>>): Promise<number> {
  const rows = await found
    .select("v.id")
    .limit(COUNTED + 1)
    .execute();
  return rows.length;
}

interface Found {
  readonly filter: SearchFilter;
  readonly understood: SearchWords;
  readonly asOf: number | undefined;
}

/** Begins the query of the records found, under the name `v`. */
export async function foundOf(store: ReadStore, kind: NamedKind, { filter, understood, asOf }: Found) {
  let query = versions(store.engine.db, SEARCHED[kind]).where(shown(store, "v", asOf));
  if (filter.q !== undefined) {
    const hits = store.engine.matchWords(SEARCHED[kind], understood);
    // A join that the typed builder has no words for: a table that the engine makes.
    query = query.innerJoin(hits.as("hit"), (join) => join.onRef("hit.version", "=", "v.version"));
  }
  const target = await isTarget(store, { ...filter, kind });
  return target === undefined ? query : query.where(target);
}

/** What a list without words is sorted by, the smallest first. */
const ORDER: Readonly<Record<NamedKind, RawBuilder<number>>> = {
  events: sql<number>`(-coalesce((select e.last_change from event_summary e where e.event = v.id), 0))`,
  actors: sql<number>`0`,
  reports: sql<number>`(-coalesce((select r.published_first from report r where r.version = v.version), ${-OPEN_DAY}))`,
};

async function toHits(
  store: ReadStore,
  kind: SearchKind,
  records: readonly AnyRecord[],
  words: SearchWords,
): Promise<readonly SearchHit[]> {
  const named = await findRecords(store, records.flatMap(idsSearchedWith));
  return records.map((record) => {
    const texts = searchTexts(record, named);
    const snippet = cutSnippet([...texts.words, ...texts.context], words);
    return { id: record.id, kind, record, names: namesOf(record), snippet };
  });
}
