import { type Kysely, sql } from "kysely";

/**
 * Keeps with each claim who vouches for it, and the report whose cells are all that it rests on. Rows of their own are
 * left for what comes after the originator, and for other evidence.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("claim")
    .addColumn("originator", "text", (column) => column.notNull().defaultTo(""))
    .execute();
  await db.schema.alterTable("claim").addColumn("report", "text").execute();
  await sql`update claim set
    originator = (select s.actor from claim_step s where s.version = claim.version and s.position = 0),
    report = (select min(e.report) from claim_evidence e where e.version = claim.version
      having min(e.role) = 'content' and max(e.role) = 'content' and min(e.report) = max(e.report)
        and count(e.report) = count(*) and count(e.passage) = 0)`.execute(db);
  await sql`delete from claim_step where position = 0`.execute(db);
  await sql`delete from claim_evidence where version in (select version from claim where report is not null)`.execute(
    db,
  );
  await db.schema.createIndex("claim_by_originator").on("claim").column("originator").execute();
  await db.schema.createIndex("claim_by_report").on("claim").column("report").where("report", "is not", null).execute();
}
