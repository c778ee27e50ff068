import type Database from "better-sqlite3";
import { type Kysely, type RawBuilder, sql, type SqlBool } from "kysely";
import type { SearchWords } from "../../reads/search/search-words.ts";
import type { Tables } from "../../tables/tables.ts";
import {
  type Engine,
  type IndexComparison,
  type IndexedWord,
  type MatchPage,
  SEARCHED_KINDS,
  type SearchedKind,
  type SearchMatch,
} from "../engine.ts";

/** Name of the index of a kind. */
export function wordIndexOf(kind: SearchedKind): string {
  return `${kind}_search`;
}

/**
 * Makes one full-text index a kind. They hold folded text and no copy of it: snippets are cut from the records.
 *
 * Source: https://www.sqlite.org/fts5.html, contentless-delete tables
 */
export async function createWordIndexes(db: Kysely<unknown>): Promise<void> {
  for (const kind of SEARCHED_KINDS) {
    await sql`create virtual table ${sql.id(wordIndexOf(kind))} using fts5(
      words, context, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0"
    )`.execute(db);
  }
}

/**
 * The versions whose indexed text has the words; `words` weighs twice as much as `context`. Claims without words of
 * their own are found where their event is. With a page only the best, by rank and then by version.
 */
export function matchWords(kind: SearchedKind, words: SearchWords, page?: MatchPage): RawBuilder<SearchMatch> {
  const ways = [matchIndex(kind, words), ...(kind === "claim" ? [throughEvents(words)] : [])];
  if (page === undefined) return sql<SearchMatch>`(${sql.join(ways, sql` union all `)})`;
  // Each way is cut by itself: what is put together before it is sorted is written down first.
  const best = sql.join(
    ways.map((way) => sql`select version, rank from (${bestOf(way, page)})`),
    sql` union all `,
  );
  return sql<SearchMatch>`(${bestOf(best, page)})`;
}

function bestOf(matching: RawBuilder<unknown>, { after, limit }: MatchPage): RawBuilder<unknown> {
  const later =
    after === undefined
      ? sql``
      : sql`where rank > ${after.rank} or (rank = ${after.rank} and version > ${after.version})`;
  return sql`select version, rank from (${matching}) matching ${later} order by rank, version limit ${limit}`;
}

function matchIndex(kind: SearchedKind, words: SearchWords): RawBuilder<unknown> {
  const index = sql.id(wordIndexOf(kind));
  return sql`select rowid as version, bm25(${index}, 2.0, 1.0) as rank from ${index} where ${index} match ${toFts5(words)}`;
}

function throughEvents(words: SearchWords): RawBuilder<unknown> {
  return sql`select c.version, hit.rank from (${matchIndex("event", words)}) hit join event e on e.version = hit.version
    join claim c on c.event = e.id and c.retired_in is null and c.has_words = 0`;
}

/**
 * Lists the words that an index holds, through a view of the index that belongs to the connection alone.
 *
 * Source: https://www.sqlite.org/fts5.html, the fts5vocab virtual table
 */
export function createWordLists(file: Database.Database): Engine["findWords"] {
  const statements = new Map<SearchedKind, Database.Statement<[string, string, number], IndexedWord>>();
  return (kind, { from, before, limit }) => {
    let statement = statements.get(kind);
    if (statement === undefined) {
      const list = `${kind}_word`;
      file.exec(
        `create virtual table if not exists temp.${list} using fts5vocab('main', '${wordIndexOf(kind)}', 'row')`,
      );
      statement = file.prepare(
        `select term as word, doc as versions from temp.${list} where term >= ? and term < ? limit ?`,
      );
      statements.set(kind, statement);
    }
    return statement.all(from, before, limit);
  };
}

/** Counts the entries of each index, and the records that should be in it. */
export async function compareIndex(
  db: Kysely<Tables>,
  shown: (alias: string) => RawBuilder<SqlBool>,
): Promise<readonly IndexComparison[]> {
  const compared: IndexComparison[] = [];
  for (const kind of SEARCHED_KINDS) {
    const { rows } = await sql<{
      indexed: number;
      shown: number;
    }>`select (select count(*) from ${sql.id(wordIndexOf(kind))}) as indexed,
      (select count(*) from ${sql.table(kind)} v where ${shown("v")} ${kind === "claim" ? sql`and v.has_words = 1` : sql``}) as shown`.execute(
      db,
    );
    for (const row of rows) compared.push({ kind, ...row });
  }
  return compared;
}

/** Writes the words in the engine's own syntax; each stands in quotation marks, so that none of it is read as syntax. */
function toFts5({ all, none }: SearchWords): string {
  const wanted = all.map(quoted).join(" AND ");
  return [`(${wanted})`, ...none.map(quoted)].join(" NOT ");
}

function quoted(entry: string): string {
  const phrase = `"${entry.replace(/\*$/, "").replaceAll('"', '""')}"`;
  return entry.endsWith("*") ? `${phrase} *` : phrase;
}
