import { type Kysely, sql } from "kysely";
import type { SchemaEngine } from "../engines/engine.ts";

/**
 * Keeps no row of a result that follows from the one claim which answers the question: the claim is marked, and
 * `question_result` becomes what reads see, the rows that are kept and those that follow. What describes a question is
 * left out of its result, and the version of the rules stands once an event. Results that are there stay rows until
 * their event is collated again.
 */
export async function up(db: Kysely<unknown>, engine: SchemaEngine): Promise<void> {
  await sql`alter table claim add column is_alone integer not null default 0`.execute(db);
  await sql`alter table event_summary add column rules_version text`.execute(db);
  await sql`update event_summary set rules_version =
    (select min(rules_version) from question_result r where r.event = event_summary.event)`.execute(db);
  await db.schema
    .createTable("kept_result")
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("flags", "text", (column) => column.notNull())
    .addColumn("claims", "integer", (column) => column.notNull())
    .addColumn("claimants", "integer", (column) => column.notNull())
    .addColumn("change", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("kept_result_key", ["question"])
    .modifyEnd(engine.clustered)
    .execute();
  await sql`insert into kept_result select question, event, status, flags, claims, claimants, change
    from question_result order by question`.execute(db);
  await db.schema.dropTable("question_result").execute();
  await db.schema.createIndex("kept_result_by_event").on("kept_result").column("event").execute();
  await db.schema.createIndex("kept_result_by_status").on("kept_result").column("status").execute();
  // Columns without a type in one half keep SQLite from asking both halves by their indexes.
  await sql`create view question_result as
    select question, event, status, flags, claims, claimants, change from kept_result
    union all select question, event, cast('single_voice' as text), cast('["one_report"]' as text),
        cast(1 as integer), cast(1 as integer), recorded_in
      from claim where is_alone = 1 and retired_in is null`.execute(db);
}
