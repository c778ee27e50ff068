import { StoreError } from "../errors.ts";
import type { Engine, SchemaEngine, WritableEngine } from "./engine.ts";
import { openSqliteForReading, openSqliteForWriting, sqliteSchema } from "./sqlite.ts";

/** An engine for writing, with what migrations need of it. */
export interface OpenedForWriting {
  readonly engine: WritableEngine;
  readonly schema: SchemaEngine;
}

/**
 * Opens the engine that an address names: so far always SQLite.
 *
 * Throws: `store.unknown-engine` for an address of another kind, and what opening throws.
 */
export function openEngineForReading(address: string, options: { readonly inOneState: boolean }): Engine {
  return openSqliteForReading(toPath(address), options);
}

/** As openEngineForReading, for writing; `create` makes a store where there is none. */
export function openEngineForWriting(address: string, options: { readonly create: boolean }): OpenedForWriting {
  const engine = openSqliteForWriting(toPath(address), options.create ? "create" : "write");
  return { engine, schema: sqliteSchema };
}

function toPath(address: string): string {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(address)?.[1];
  if (scheme === undefined) return address;
  throw new StoreError("store.unknown-engine", `Cannot open a store at a "${scheme}" address`, {
    hint: "Give the path of a file",
  });
}
