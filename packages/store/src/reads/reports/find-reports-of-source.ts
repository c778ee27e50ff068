import type { ReportRecord } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "../records/versions.ts";
import { sql, type SqlBool } from "kysely";

/**
 * Finds the reports that a source ever brought, also where a person has edited them since. With `prefix`, those of the
 * sources whose names begin with it, too.
 *
 * Order: the last recorded first.
 */
export async function findReportsOfSource(
  store: ReadStore,
  source: string,
  { prefix }: { readonly prefix?: string } = {},
): Promise<readonly ReportRecord[]> {
  const isOfPrefix =
    prefix === undefined ? sql<SqlBool>`false` : sql<SqlBool>`substr(source, 1, ${prefix.length}) = ${prefix}`;
  const rows = await versions(store.engine.db, "report")
    .select(["v.id", "v.body"])
    .where(sql<SqlBool>`v.id in (select id from report where source = ${source} or ${isOfPrefix})`)
    .where(shown(store, "v"))
    .orderBy("v.version", "desc")
    .execute();
  return rows.map((row) => recordOf("report", row));
}
