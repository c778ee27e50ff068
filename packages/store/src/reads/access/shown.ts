import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { HiddenRecordRow } from "../../tables/hidden-record.ts";

/**
 * The one rule of what may be shown: versions that stand, of records that nothing hides. Every query of records asks it.
 *
 * `alias` is the table's name within the query. With `asOf` versions that stood after that change count, but a record
 * that is restricted or withdrawn by now stays hidden in every earlier state too.
 */
export function shown(store: ReadStore, alias: string, asOf?: number): RawBuilder<SqlBool> {
  const stands = standing(alias, asOf);
  // What was withdrawn does not stand, so that only earlier states need to be asked.
  if (store.restricted && store.show === "local" && asOf === undefined) return stands;
  return sql<SqlBool>`(${stands} and ${showable(store, alias)})`;
}

/**
 * The part of the rule that is not about time: whether a record may be shown in any of its versions.
 *
 * Of a dataset whose rows stay on this machine nothing is public, and nothing that rests on a record of it.
 */
export function showable(store: ReadStore, alias: string): RawBuilder<SqlBool> {
  const whys = whysFor(store);
  const hidden = sql`select 1 from hidden_record where hidden_record.id = ${sql.ref(`${alias}.id`)} and why in (${sql.join(whys)})`;
  return sql<SqlBool>`(${isOpen(store, alias)} and not exists (${hidden}))`;
}

/** Reasons for which records are hidden from those who read a store as it was opened. */
export function whysFor({
  restricted,
  show,
}: Pick<ReadStore, "restricted" | "show">): readonly HiddenRecordRow["why"][] {
  return [
    "withdrawn",
    ...(restricted ? [] : (["restricted"] as const)),
    ...(show === "local" ? [] : (["stays_here"] as const)),
  ];
}

/** What a version says of itself: that it is public, and of no dataset that stays on this machine. */
function isOpen(store: ReadStore, alias: string): RawBuilder<SqlBool> {
  const isPublic = store.restricted ? sql`1 = 1` : sql`${sql.ref(`${alias}.sensitivity`)} = 'public'`;
  return store.show === "local" ? sql<SqlBool>`${isPublic}` : sql<SqlBool>`(${isPublic} and not ${staysHere(alias)})`;
}

/** Records that may be named with what happened to them: as showable, and those with a tombstone. */
export function nameable(store: ReadStore, alias: string): RawBuilder<SqlBool> {
  if (store.restricted && store.show === "local") return sql<SqlBool>`1 = 1`;
  const id = sql.ref(`${alias}.id`);
  const tombstone = sql`select 1 from record_state where record_state.id = ${id} and retired_in is null`;
  return sql<SqlBool>`(${showable(store, alias)} or (${isOpen(store, alias)} and exists (${tombstone}) and exists (
    select 1 from hidden_record where hidden_record.id = ${id} and why = 'withdrawn')))`;
}

/** Versions that came from a dataset whose rows stay on the machine that imported them. */
export function staysHere(alias: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`(${sql.ref(`${alias}.source`)} is not null and ${sql.ref(`${alias}.source`)} in (${sourcesThatStay()}))`;
}

/** Names of the datasets that have a row which its terms keep on this machine, whatever became of the row. */
export function sourcesThatStay(): RawBuilder<{ readonly id: string }> {
  return sql`select s.id from source s where s.method = 'dataset' and exists (select 1 from report row
    where row.source = s.id and row.text_storage = 'local_only' and row.row_sha256 is not null)`;
}

/** Versions that stand now, or stood after a change, whether or not they may be shown: to join by. */
export function standing(alias: string, asOf?: number): RawBuilder<SqlBool> {
  const retired = sql.ref(`${alias}.retired_in`);
  if (asOf === undefined) return sql<SqlBool>`${retired} is null`;
  return sql<SqlBool>`(${sql.ref(`${alias}.recorded_in`)} <= ${asOf} and (${retired} is null or ${retired} > ${asOf}))`;
}

/**
 * The same store without what is restricted: what is counted, indexed and collated. What stays on this machine is in
 * it, and left out where it is read for everybody.
 */
export function withoutRestricted(store: ReadStore): ReadStore {
  return { ...store, show: "local", restricted: false };
}
