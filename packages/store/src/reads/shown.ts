import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../read-store.ts";

/**
 * The one rule of what may be shown: versions that stand, of records that nothing hides. Every query of records asks it.
 *
 * `alias` is the table's name within the query. With `asOf` versions that stood after that change count, but a record
 * that is restricted or withdrawn by now stays hidden in every earlier state too.
 */
export function shown(store: ReadStore, alias: string, asOf?: number): RawBuilder<SqlBool> {
  const stands = standing(alias, asOf);
  const hidden = sql`select 1 from hidden_record where hidden_record.id = ${sql.ref(`${alias}.id`)}`;
  if (!store.restricted) {
    return sql<SqlBool>`(${stands} and ${sql.ref(`${alias}.sensitivity`)} = 'public' and not exists (${hidden}))`;
  }
  return asOf === undefined ? stands : sql<SqlBool>`(${stands} and not exists (${hidden} and why = 'withdrawn'))`;
}

/** Versions that stand now, or stood after a change, whether or not they may be shown: to join by. */
export function standing(alias: string, asOf?: number): RawBuilder<SqlBool> {
  const retired = sql.ref(`${alias}.retired_in`);
  if (asOf === undefined) return sql<SqlBool>`${retired} is null`;
  return sql<SqlBool>`(${sql.ref(`${alias}.recorded_in`)} <= ${asOf} and (${retired} is null or ${retired} > ${asOf}))`;
}

/** The same store as everybody may see it: what is counted, indexed and collated. */
export function publicView(store: ReadStore): ReadStore {
  return { ...store, show: "public", restricted: false };
}
