import { type Kysely, sql } from "kysely";
import type { SchemaEngine } from "../engines/engine.ts";

const KINDS = ["actor", "place", "report", "passage", "event", "question", "claim", "link", "judgement", "assessment"];

/** Indexes of columns that most rows leave empty. */
const SPARSE = [
  ["claim_evidence", "report"],
  ["claim_evidence", "passage"],
  ["report", "text_sha256"],
] as const;

/**
 * Makes rows smaller: hashes as bytes, the JSON of records by shapes that they share, no index entries of nothing, and
 * no entry of their own in the index of words for claims that are numbers. Records that are there stay as they are
 * written; what is written from now on is smaller.
 */
export async function up(db: Kysely<unknown>, engine: SchemaEngine): Promise<void> {
  await db.schema
    .createTable("json_shape")
    .addColumn("number", "integer", (column) => column.primaryKey())
    .addColumn("shape", "text", (column) => column.notNull())
    .execute();
  for (const kind of KINDS) await engine.packHashes(db, kind, "content_hash");
  await engine.packHashes(db, "report", "row_sha256");
  for (const [table, column] of SPARSE) {
    const name = `${table}_by_${column}`;
    await db.schema.dropIndex(name).execute();
    await db.schema.createIndex(name).on(table).column(column).where(sql.ref(column), "is not", null).execute();
  }
  await db.schema
    .alterTable("claim")
    .addColumn("has_words", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
}
