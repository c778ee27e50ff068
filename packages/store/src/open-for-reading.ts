import { checkSchema } from "./check-schema.ts";
import { openEngineForReading } from "./engines/open-engine.ts";
import { HideCells } from "./reads/access/hide-cells.ts";
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
  /** Whether rows are read with cells that no claim points at, whatever their terms: for a copy that is imported again. */
  readonly wholeRows?: boolean;
}

/**
 * Opens a store for reading. The connection is read-only: no function can write through it.
 *
 * Throws: `store.file-missing`, `store.not-a-store`, `store.damaged`, `store.needs-migration`, `store.too-new`,
 * `store.read-only-folder`.
 */
export async function openForReading(
  path: string,
  { show, restricted = false, inOneState = false, wholeRows = show === "local" }: ReadOptions,
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
  const named = engine.db.withPlugin(hiding);
  const shownEngine = { ...engine, db: wholeRows ? named : named.withPlugin(new HideCells(engine.db)) };
  return { path, show, restricted, engine: shownEngine, close, [Symbol.asyncDispose]: close };
}
