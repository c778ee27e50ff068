import { type Kysely, sql } from "kysely";
import { MIGRATION_TABLE } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";

/** How the tables of a store stand to this version of the program. */
export interface SchemaState {
  /** Steps that the store has taken. */
  readonly taken: readonly string[];
  /** Steps that this version knows and the store has not taken. */
  readonly missing: readonly string[];
  /** Steps that the store has taken and this version does not know: it was written by a newer one. */
  readonly unknown: readonly string[];
}

/** Compares the steps that a store has taken with those that this version knows. */
export async function findMissingSteps(db: Kysely<unknown>): Promise<SchemaState> {
  const known = Object.keys(MIGRATIONS);
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === MIGRATION_TABLE)) return { taken: [], missing: known, unknown: [] };
  const { rows } = await sql<{ name: string }>`select name from ${sql.id(MIGRATION_TABLE)} order by name`.execute(db);
  const taken = rows.map(({ name }) => name);
  return {
    taken,
    missing: known.filter((name) => !taken.includes(name)),
    unknown: taken.filter((name) => !known.includes(name)),
  };
}
