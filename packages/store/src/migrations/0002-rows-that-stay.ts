import { type Kysely, sql } from "kysely";

/** Keeps, beside each report, how much of it may be shown, so that rows which stay on the machine are found by it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("report").addColumn("text_storage", "text").execute();
  await sql`update report set text_storage = json_extract(body, '$.licence.textStorage') where body <> ''`.execute(db);
  await sql`create index report_that_stays on report (source)
    where text_storage = 'local_only' and row_sha256 is not null`.execute(db);
}
