import type { Kysely } from "kysely";
import type { SchemaEngine } from "../engines/engine.ts";

/** Keeps what a source said of itself before a change, so that taking the change back gives it again. */
export async function up(db: Kysely<unknown>, engine: SchemaEngine): Promise<void> {
  await db.schema
    .createTable("source_before")
    .addColumn("change", "integer", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("licence", "text")
    .addColumn("notice", "text")
    .addColumn("lang", "text")
    .addColumn("method", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("source_before_key", ["id", "change"])
    .modifyEnd(engine.clustered)
    .execute();
}
