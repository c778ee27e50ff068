import { checkSchema } from "./check-schema.ts";
import { openEngineForWriting } from "./engines/open-engine.ts";
import { findMissingSteps } from "./migrations/find-missing-steps.ts";
import { migrateTables } from "./migrations/migrate.ts";
import type { WriteStore } from "./write-store.ts";
import type { Kysely } from "kysely";

/** Milliseconds for which a second writer waits. */
export const WRITER_WAIT_MS = 5_000;

export interface WriteOptions {
  /** Whether a store is made where there is none. */
  readonly create: boolean;
}

/**
 * Opens a store for writing; a new file gets its tables at once.
 *
 * Throws: `store.file-missing` unless told to create, `store.not-a-store`, `store.damaged`, `store.not-writable`,
 * `store.needs-migration`, `store.too-new`, `store.locked`.
 */
export async function openForWriting(path: string, { create }: WriteOptions): Promise<WriteStore> {
  const store = openUnchecked(path, create);
  try {
    // A store without any step taken is one whose file was made just now, here or by a process that was killed.
    const { taken } = await findMissingSteps(store.engine.db as unknown as Kysely<unknown>); // migrations see any table
    if (taken.length === 0) await takeSteps(store);
    await checkSchema(store.engine.db, path);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

/**
 * Brings the tables of an existing store up to this version. Gives the names of the steps that were taken.
 *
 * Throws: as openForWriting, but for `store.needs-migration`.
 */
export async function migrateStore(path: string): Promise<{ readonly applied: readonly string[] }> {
  await using store = openUnchecked(path, false);
  const { unknown, missing } = await findMissingSteps(store.engine.db as unknown as Kysely<unknown>); // migrations see any table
  const applied = unknown.length === 0 && missing.length > 0 ? await takeSteps(store) : [];
  await checkSchema(store.engine.db, path);
  return { applied };
}

function openUnchecked(path: string, create: boolean): WriteStore {
  const { engine, schema } = openEngineForWriting(path, { create });
  const close = async (): Promise<void> => engine.close();
  return { path, show: "local", restricted: true, engine, schema, close, [Symbol.asyncDispose]: close };
}

async function takeSteps({ engine, schema }: WriteStore): Promise<readonly string[]> {
  await engine.begin({ waitMs: WRITER_WAIT_MS });
  try {
    const applied = await migrateTables(engine.db as unknown as Kysely<unknown>, schema); // migrations see any table
    await engine.commit();
    return applied;
  } catch (error) {
    await engine.rollback();
    throw error;
  }
}
