import type { ReportRecord } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "../records/versions.ts";
import { sql, type SqlBool } from "kysely";

/**
 * Finds the reports that a source ever brought, also where a person has edited them since.
 *
 * Order: the last recorded first.
 */
export async function findReportsOfSource(store: ReadStore, source: string): Promise<readonly ReportRecord[]> {
  const rows = await versions(store.engine.db, "report")
    .select(["v.id", "v.body"])
    .where(sql<SqlBool>`v.id in (select id from report where source = ${source})`)
    .where(shown(store, "v"))
    .orderBy("v.version", "desc")
    .execute();
  return rows.map((row) => recordOf("report", row));
}
