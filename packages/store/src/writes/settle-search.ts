import { type AnyRecord, foldText, kindOfId } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import { SEARCHED_KINDS, type SearchedKind } from "../engines/engine.ts";
import { chunksOf } from "../reads/chunks-of.ts";
import { findRecords } from "../reads/find-records.ts";
import { idsSearchedWith, searchTexts } from "../reads/search-texts.ts";
import { publicView, shown, standing } from "../reads/shown.ts";
import { recordOf, versions } from "../reads/versions.ts";
import type { WriteStore } from "../write-store.ts";

/** Versions that are indexed in one go. */
const BATCH = 500;

/** What a change touched, as far as the index of words is concerned. */
export interface TouchedWords {
  readonly change: number;
  /** Ids that became hidden or shown. */
  readonly hidden: readonly string[];
}

/**
 * Brings the index of words up to what a change did: ended versions leave it, new ones enter it, and claims, events and
 * reports follow the names of what they name. Hidden records are never in it.
 */
export async function settleSearch(store: WriteStore, { change, hidden }: TouchedWords): Promise<void> {
  const renamed = await findRenamed(store, change);
  for (const kind of SEARCHED_KINDS) {
    for (const version of await endedVersions(store, kind, change)) store.engine.writer.unindexWords(kind, version);
    await indexVersions(store, kind, sql<SqlBool>`v.recorded_in = ${change}`);
    const ids = hidden.filter((id) => kindOfId(id) === kind);
    for (const chunk of chunksOf(ids))
      await reindexVersions(store, kind, sql<SqlBool>`v.id in (${sql.join(chunk)})`, change);
    for (const chunk of chunksOf(renamed)) {
      const condition = NAMING[kind]?.(sql.join(chunk));
      if (condition !== undefined) await reindexVersions(store, kind, condition, change);
    }
  }
}

/** Empties the index of words and builds it anew. Gives the number of its entries. */
export async function rebuildSearch(store: WriteStore): Promise<number> {
  let entries = 0;
  for (const kind of SEARCHED_KINDS) {
    store.engine.writer.clearWords(kind);
    entries += await indexVersions(store, kind, sql<SqlBool>`1 = 1`);
  }
  return entries;
}

/** Ids of actors, places and events that had another version before the change, or became hidden: their names may differ. */
async function findRenamed(store: WriteStore, change: number): Promise<readonly string[]> {
  const parts = (["actor", "place", "event"] as const).map(
    (kind) => sql`select id from ${sql.table(kind)} where retired_in = ${change}`,
  );
  const { rows } = await sql<{ id: string }>`${sql.join(parts, sql` union `)}`.execute(store.engine.db);
  return rows.map(({ id }) => id);
}

/** For each kind the versions whose texts have the names of some records. */
const NAMING: Readonly<Partial<Record<SearchedKind, (ids: RawBuilder<unknown>) => RawBuilder<SqlBool>>>> = {
  claim: (
    ids,
  ) => sql<SqlBool>`(v.event in (${ids}) or v.version in (select version from claim_step where actor in (${ids})
    union select version from claim_subject where actor in (${ids})))`,
  event: (ids) => sql<SqlBool>`v.version in (select version from event_place where place in (${ids}))`,
  report: (ids) => sql<SqlBool>`v.publisher in (${ids})`,
};

async function endedVersions(store: WriteStore, kind: SearchedKind, change: number): Promise<readonly number[]> {
  const rows = await versions(store.engine.db, kind).select("v.version").where("v.retired_in", "=", change).execute();
  return rows.map(({ version }) => version);
}

/** Takes standing versions out of the index, and puts those back that may be shown. New versions are in it already. */
async function reindexVersions(
  store: WriteStore,
  kind: SearchedKind,
  condition: RawBuilder<SqlBool>,
  change: number,
): Promise<void> {
  const older = sql<SqlBool>`(${condition} and v.recorded_in < ${change})`;
  const rows = await versions(store.engine.db, kind).select("v.version").where(standing("v")).where(older).execute();
  for (const { version } of rows) store.engine.writer.unindexWords(kind, version);
  await indexVersions(store, kind, older);
}

/** Indexes the standing versions for which a condition holds and that may be shown. Gives their number. */
async function indexVersions(store: WriteStore, kind: SearchedKind, condition: RawBuilder<SqlBool>): Promise<number> {
  const view = publicView(store);
  let indexed = 0;
  for (let after = 0; ;) {
    const rows = await versions(store.engine.db, kind)
      .select(["v.version", "v.id", "v.body"])
      .where("v.version", ">", after)
      .where(condition)
      .where(shown(view, "v"))
      .orderBy("v.version")
      .limit(BATCH)
      .execute();
    const records = rows.map((row) => ({ version: row.version, record: recordOf(kind, row) as AnyRecord }));
    const named = await findRecords(
      view,
      records.flatMap(({ record }) => idsSearchedWith(record)),
    );
    for (const { version, record } of records) {
      const { words, context } = searchTexts(record, named);
      store.engine.writer.indexWords(kind, version, { words: foldAll(words), context: foldAll(context) });
    }
    indexed += rows.length;
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return indexed;
    after = last.version;
  }
}

function foldAll(texts: readonly string[]): string {
  return texts.map(foldText).join("\n");
}
