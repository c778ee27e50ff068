import type { ReadStore } from "../../read-store.ts";

/** Gives the number of the newest change, the key of every cache; 0 for a store without one. */
export function getChangeNumber(store: ReadStore): number {
  return store.engine.getChangeNumber();
}
