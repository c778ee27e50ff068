import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import type { SchemaEngine } from "../engines/engine.ts";
import { type MigrateUp, MIGRATIONS } from "./migrations.ts";

/** Table in which the names of the steps that were taken are kept. */
export const MIGRATION_TABLE = "migration";

/**
 * Takes every step of those known that the store lacks, in order, inside the caller's transaction. Gives the names of those taken.
 *
 * Throws: what a step throws.
 */
export async function migrateTables(
  db: Kysely<unknown>,
  engine: SchemaEngine,
  known: Readonly<Record<string, MigrateUp>> = MIGRATIONS,
): Promise<readonly string[]> {
  const steps = Object.entries(known).map(([name, up]) => [
    name,
    { up: async (each: Kysely<unknown>) => up(each, engine) },
  ]);
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => Object.fromEntries(steps) },
    migrationTableName: MIGRATION_TABLE,
    migrationLockTableName: "migration_lock",
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}
