import type { AnyRecord, LocalText } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { SearchedKind } from "../engines/engine.ts";
import type { ReadStore } from "../read-store.ts";
import { parseCursor, toCursor } from "./cursor.ts";
import { namesOf } from "./find-names.ts";
import { findRecords } from "./find-records.ts";
import { COUNTED, type Page, pageSize, type PageWanted } from "./page.ts";
import { idsSearchedWith, searchTexts } from "./search-texts.ts";
import { parseSearchWords, type SearchWords } from "./search-words.ts";
import { shown } from "./shown.ts";
import { cutSnippet, type Snippet } from "./snippet.ts";
import { recordOf, versions } from "./versions.ts";

/** What can be searched for, in the words of addresses. */
export const SEARCH_KINDS = ["claims", "events", "actors", "reports"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface SearchWanted extends PageWanted {
  readonly kind: SearchKind;
  /** Words, "phrases", -not; anything is a search. */
  readonly words: string;
}

/** One record that the words were found in. */
export interface SearchHit {
  readonly id: string;
  readonly kind: SearchKind;
  readonly record: AnyRecord;
  /** What it is called, preferred names first; empty for claims and reports without a title. */
  readonly names: readonly LocalText[];
  readonly snippet: Snippet;
}

/** Hits, with what was understood of the words. */
export interface SearchPage extends Page<SearchHit> {
  readonly understood: SearchWords;
}

const KINDS = { claims: "claim", events: "event", actors: "actor", reports: "report" } as const satisfies Record<
  SearchKind,
  SearchedKind
>;

/**
 * Searches quotes, names and titles. Hidden records are not in the index, and so never found.
 *
 * Order: the best first, then by id.
 * Throws: `store.cursor-unreadable`; never for the words.
 */
export async function search(store: ReadStore, { kind, words, cursor, limit }: SearchWanted): Promise<SearchPage> {
  const understood = parseSearchWords(words);
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const change = after?.change ?? store.engine.getChangeNumber();
  if (understood.all.length === 0) return { entries: [], total: 0, totalExact: true, change, understood };
  const size = pageSize(limit);
  let query = matching(store, KINDS[kind], understood)
    .select(["v.id", "v.body"])
    .select(sql<number>`hit.rank`.as("rank"))
    .orderBy(sql`hit.rank`)
    .orderBy("v.id")
    .limit(size + 1);
  if (after !== undefined)
    query = query.where(
      sql<SqlBool>`(hit.rank > ${after.value} or (hit.rank = ${after.value} and v.id > ${after.id}))`,
    );
  const rows = await query.execute();
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const records: readonly AnyRecord[] = page.map((row) => recordOf(KINDS[kind], row));
  const named = await findRecords(store, records.flatMap(idsSearchedWith));
  return {
    entries: records.map((record) => toHit(kind, record, searchTexts(record, named), understood)),
    ...(rows.length > size && last !== undefined ? { next: toCursor({ change, value: last.rank, id: last.id }) } : {}),
    ...(await countHits(store, KINDS[kind], understood)),
    change,
    understood,
  };
}

function matching(store: ReadStore, kind: SearchedKind, words: SearchWords) {
  // A join that the typed builder has no words for: a table that the engine makes.
  return versions(store.engine.db, kind)
    .innerJoin(store.engine.matchWords(kind, words).as("hit"), (join) => join.onRef("hit.version", "=", "v.version"))
    .where(shown(store, "v"));
}

async function countHits(
  store: ReadStore,
  kind: SearchedKind,
  words: SearchWords,
): Promise<{ total: number; totalExact: boolean }> {
  const rows = await matching(store, kind, words)
    .select("v.id")
    .limit(COUNTED + 1)
    .execute();
  return { total: Math.min(rows.length, COUNTED), totalExact: rows.length <= COUNTED };
}

function toHit(
  kind: SearchKind,
  record: AnyRecord,
  texts: ReturnType<typeof searchTexts>,
  words: SearchWords,
): SearchHit {
  const snippet = cutSnippet([...texts.words, ...texts.context], words);
  return { id: record.id, kind, record, names: namesOf(record), snippet };
}
