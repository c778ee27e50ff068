import { getChangeNumber, getRecordState } from "@variorum/store/read";
import type { StoreConnection } from "./store-connection.ts";

/** Where an id stands, as far as the status of a response depends on it. */
export type Standing = "current" | "withdrawn" | { readonly mergedInto: string };

/** What the front asks of the store: nothing of what pages show. */
export interface StoreState {
  /** Moves whenever what pages show may have changed. */
  generation(): Promise<string>;
  standingOf(id: string): Promise<Standing>;
}

/** Reads the state from the store itself, at every call. */
export function stateOfStore(connection: StoreConnection): StoreState {
  return {
    async generation() {
      const { store, identity } = await connection.get();
      return `${identity}@${getChangeNumber(store)}`;
    },
    async standingOf(id) {
      const { store } = await connection.get();
      const found = await getRecordState(store, id);
      if (found.state === "merged") return { mergedInto: found.into };
      return found.state === "withdrawn" ? "withdrawn" : "current";
    },
  };
}
