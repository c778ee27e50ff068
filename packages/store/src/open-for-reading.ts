import { checkSchema } from "./check-schema.ts";
import { openEngineForReading } from "./engines/open-engine.ts";
import { HideNamed } from "./reads/access/hide-named.ts";
import { whysFor } from "./reads/access/shown.ts";
import type { ReadStore, Show } from "./read-store.ts";

export interface ReadOptions {
  readonly show: Show;
  /** Reads restricted records too. Never for a surface that others see. */
  readonly restricted?: boolean;
  /**
   * Whether all that is read is of one state, that of the first read: an import that commits meanwhile is not seen. For
   * work that reads often and ends, such as an export; while it lasts the log beside the store cannot be emptied.
   */
  readonly inOneState?: boolean;
}

/**
 * Opens a store for reading. The connection is read-only: no function can write through it.
 *
 * Throws: `store.file-missing`, `store.not-a-store`, `store.damaged`, `store.needs-migration`, `store.too-new`,
 * `store.read-only-folder`.
 */
export async function openForReading(
  path: string,
  { show, restricted = false, inOneState = false }: ReadOptions,
): Promise<ReadStore> {
  const engine = openEngineForReading(path, { inOneState });
  try {
    await checkSchema(engine.db, path);
  } catch (error) {
    await engine.close();
    throw error;
  }
  const close = async (): Promise<void> => engine.close();
  const hiding = new HideNamed(engine.db, whysFor({ show, restricted }));
  const shownEngine = { ...engine, db: engine.db.withPlugin(hiding) };
  return { path, show, restricted, engine: shownEngine, close, [Symbol.asyncDispose]: close };
}
