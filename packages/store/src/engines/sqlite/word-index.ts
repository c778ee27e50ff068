import { type Kysely, type RawBuilder, sql, type SqlBool } from "kysely";
import type { SearchWords } from "../../reads/search-words.ts";
import type { Tables } from "../../tables/tables.ts";
import { type IndexComparison, SEARCHED_KINDS, type SearchedKind, type SearchMatch } from "../engine.ts";

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

/** The versions whose indexed text has the words; `words` weighs twice as much as `context`. */
export function matchWords(kind: SearchedKind, words: SearchWords): RawBuilder<SearchMatch> {
  const index = sql.id(wordIndexOf(kind));
  return sql<SearchMatch>`(select rowid as version, bm25(${index}, 2.0, 1.0) as rank from ${index} where ${index} match ${toFts5(words)})`;
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
      (select count(*) from ${sql.table(kind)} v where ${shown("v")}) as shown`.execute(db);
    for (const row of rows) compared.push({ kind, ...row });
  }
  return compared;
}

/** Writes the words in the engine's own syntax; each stands in quotation marks, so that none of it is read as syntax. */
function toFts5({ all, none }: SearchWords): string {
  const wanted = all.map(quoted).join(" AND ");
  return [`(${wanted})`, ...none.map(quoted)].join(" NOT ");
}

function quoted(phrase: string): string {
  return `"${phrase.replaceAll('"', '""')}"`;
}
