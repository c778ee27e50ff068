import { type AnyRecord, kindOfId } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import { SEARCHED_KINDS, type SearchedKind } from "../../engines/engine.ts";
import { chunksOf } from "../../reads/records/chunks-of.ts";
import { findRecords } from "../../reads/records/find-records.ts";
import { idsSearchedWith } from "../../reads/search/search-texts.ts";
import { withoutRestricted, shown, standing } from "../../reads/access/shown.ts";
import { recordOf, versions } from "../../reads/records/versions.ts";
import type { WriteStore } from "../../write-store.ts";
import { indexWordsOf } from "../derived/index-words.ts";

/** Versions that are indexed in one go. */
const BATCH = 500;

/** First and last number of stretches of versions, rising. */
type Stretches = readonly (readonly [first: number, last: number])[];

/** What a change touched, as far as the index of words is concerned. */
export interface TouchedWords {
  readonly change: number;
  /** Versions that are not in the index yet, as first and last of each stretch. */
  readonly unindexed: Stretches;
  /** Ids that became hidden or shown. */
  readonly hidden: readonly string[];
}

/**
 * Brings the index of words up to what a change did: ended versions leave it, new ones enter it, and claims, events and
 * reports follow the names of what they name. Hidden records are never in it.
 */
export async function settleSearch(store: WriteStore, { change, unindexed, hidden }: TouchedWords): Promise<void> {
  const renamed = await findRenamed(store, change);
  for (const kind of SEARCHED_KINDS) {
    await unindexEnded(store, kind, change);
    const ids = hidden.filter((id) => kindOfId(id) === kind);
    const conditions = [
      ...chunksOf(ids).map((chunk) => sql<SqlBool>`v.id in (${sql.join(chunk)})`),
      ...chunksOf(renamed).map((chunk) => NAMING[kind]?.(sql.join(chunk))),
    ];
    for (const condition of conditions)
      if (condition !== undefined) await reindexVersions(store, kind, condition, unindexed);
    await indexStretches(store, kind, unindexed);
  }
}

/** Empties the index of words and builds it anew. Gives the number of its entries. */
export async function rebuildSearch(store: WriteStore): Promise<number> {
  let entries = 0;
  for (const kind of SEARCHED_KINDS) {
    store.engine.writer.clearWords(kind);
    entries += await indexVersions(store, kind, { condition: sql<SqlBool>`1 = 1`, isLeft: () => false });
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
  claim: (ids) => sql<SqlBool>`(v.event in (${ids}) or v.originator in (${ids})
    or v.version in (select version from claim_step where actor in (${ids})
      union select version from claim_subject where actor in (${ids})))`,
  event: (ids) => sql<SqlBool>`v.version in (select version from event_place where place in (${ids})
    union select version from event_actor where actor in (${ids}))`,
  report: (ids) => sql<SqlBool>`v.publisher in (${ids})`,
};

async function unindexEnded(store: WriteStore, kind: SearchedKind, change: number): Promise<void> {
  for (let after = 0; ;) {
    const rows = await versions(store.engine.db, kind)
      .select("v.version")
      .where("v.retired_in", "=", change)
      .where("v.version", ">", after)
      .orderBy("v.version")
      .limit(BATCH)
      .execute();
    for (const { version } of rows) store.engine.writer.unindexWords(kind, version);
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = last.version;
  }
}

/** Takes standing versions out of the index, and puts those back that may be shown; not those that are yet to enter it. */
async function reindexVersions(
  store: WriteStore,
  kind: SearchedKind,
  condition: RawBuilder<SqlBool>,
  unindexed: Stretches,
): Promise<void> {
  const isLeft = (version: number): boolean => isWithin(unindexed, version);
  const rows = await versions(store.engine.db, kind)
    .select("v.version")
    .where(standing("v"))
    .where(condition)
    .execute();
  for (const { version } of rows) if (!isLeft(version)) store.engine.writer.unindexWords(kind, version);
  await indexVersions(store, kind, { condition, isLeft });
}

/** Indexes versions that are not in the index yet. Where there are many short stretches, one query reads several. */
async function indexStretches(store: WriteStore, kind: SearchedKind, stretches: Stretches): Promise<void> {
  const isLeft = (version: number): boolean => !isWithin(stretches, version);
  const end = stretches.at(-1)?.[1] ?? 0;
  let done = 0;
  for (const [first, last] of stretches) {
    if (last <= done) continue;
    const after = Math.max(first - 1, done);
    const rows = await readVersions(store, kind, sql<SqlBool>`v.version > ${after} and v.version <= ${end}`);
    await indexRows(
      store,
      kind,
      rows.filter(({ version }) => !isLeft(version)),
    );
    done = rows.length < BATCH ? end : (rows.at(-1)?.version ?? end);
  }
}

/** Indexes the standing versions for which a condition holds and that may be shown, but those left. Gives their number. */
async function indexVersions(
  store: WriteStore,
  kind: SearchedKind,
  { condition, isLeft }: { readonly condition: RawBuilder<SqlBool>; readonly isLeft: (version: number) => boolean },
): Promise<number> {
  let indexed = 0;
  for (let after = 0; ;) {
    const rows = await readVersions(store, kind, sql<SqlBool>`(v.version > ${after} and ${condition})`);
    const kept = rows.filter(({ version }) => !isLeft(version));
    await indexRows(store, kind, kept);
    indexed += kept.length;
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return indexed;
    after = last.version;
  }
}

/** Claims without words of their own have no entry: they are found through their event. */
function hasEntry(kind: SearchedKind): RawBuilder<SqlBool> {
  return kind === "claim" ? sql<SqlBool>`v.has_words = 1` : sql<SqlBool>`1 = 1`;
}

interface ReadVersion {
  readonly version: number;
  readonly id: string;
  readonly body: string;
}

/** The first standing versions for which a condition holds and that may be shown. */
async function readVersions(
  store: WriteStore,
  kind: SearchedKind,
  condition: RawBuilder<SqlBool>,
): Promise<readonly ReadVersion[]> {
  return versions(store.engine.db, kind)
    .select(["v.version", "v.id", "v.body"])
    .where(condition)
    .where(hasEntry(kind))
    .where(shown(withoutRestricted(store), "v"))
    .orderBy("v.version")
    .limit(BATCH)
    .execute();
}

async function indexRows(store: WriteStore, kind: SearchedKind, rows: readonly ReadVersion[]): Promise<void> {
  const records = rows.map((row) => ({ version: row.version, record: recordOf(kind, row) as AnyRecord }));
  const named = await findRecords(
    withoutRestricted(store),
    records.flatMap(({ record }) => idsSearchedWith(record)),
  );
  for (const { version, record } of records) indexWordsOf(store.engine.writer, kind, version, record, named);
}

/** Tells whether a number lies in one of some stretches, which rise. */
function isWithin(stretches: Stretches, version: number): boolean {
  let [low, high] = [0, stretches.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = stretches[middle] ?? [0, 0];
    if (version < first) high = middle - 1;
    else if (version > last) low = middle + 1;
    else return true;
  }
  return false;
}
