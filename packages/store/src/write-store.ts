import type { SchemaEngine, WritableEngine } from "./engines/engine.ts";
import type { ReadStore } from "./read-store.ts";

/** A store that may be written. It sees everything that is held, restricted records too. */
export interface WriteStore extends ReadStore {
  readonly engine: WritableEngine;
  readonly schema: SchemaEngine;
}
