import type { ReportRecord } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "../records/versions.ts";
import { sql, type SqlBool } from "kysely";

/**
 * Finds the reports with the text of that SHA-256: an article that is one of them is not drafted again unless asked for.
 *
 * Order: the first recorded first.
 */
export async function findReportsWithText(store: ReadStore, sha256: string): Promise<readonly ReportRecord[]> {
  const rows = await versions(store.engine.db, "report")
    .select(["v.id", "v.body"])
    .where(sql<SqlBool>`v.text_sha256 = ${sha256}`)
    .where(shown(store, "v"))
    .orderBy("v.version")
    .execute();
  return rows.map((row) => recordOf("report", row));
}
