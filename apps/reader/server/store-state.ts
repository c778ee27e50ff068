import { findRecords, getChangeNumber, getRecordState } from "@variorum/store/read";
import type { OpenStore, StoreConnection } from "./store-connection.ts";

/** Where an id stands, as far as the status of a response depends on it. */
export type Standing = "current" | "withdrawn" | Merged;

/** What an id was merged into. */
export interface Merged {
  readonly mergedInto: string;
  /** The change that was asked for; absent where the survivor was not recorded yet, and only its present page is. */
  readonly asOf?: number;
}

/** What the front asks of the store: nothing of what pages show. */
export interface StoreState {
  /** Moves whenever what pages show may have changed. */
  generation(): Promise<string>;
  /** The same without waiting; `undefined` where the store has to be opened first. */
  generationNow(): string | undefined;
  standingOf(id: string, asOf?: number): Promise<Standing>;
}

/**
 * Reads the state from the store itself. Requests that came in before the state was read, and are answered in the same
 * turn of the event loop, share one reading of the change number: none of them sees less than it would alone.
 */
export function stateOfStore(connection: StoreConnection): StoreState {
  let known: string | undefined;
  const read = ({ store, identity }: OpenStore): string => {
    setImmediate(() => {
      known = undefined;
    });
    known = `${identity}@${getChangeNumber(store)}`;
    return known;
  };
  const generationNow = (): string | undefined => {
    if (known !== undefined) return known;
    const open = connection.getIfOpen();
    return open === undefined ? undefined : read(open);
  };
  return {
    generationNow,
    generation: async () => generationNow() ?? read(await connection.get()),
    async standingOf(id, asOf) {
      const { store } = await connection.get();
      // A change that is not reached yet has no page to lead to.
      if (asOf !== undefined && asOf > getChangeNumber(store)) return "current";
      const found = await getRecordState(store, id);
      if (found.state === "merged") {
        const survivor = { mergedInto: found.into };
        if (asOf === undefined) return survivor;
        const then = await findRecords(store, [found.into], { asOf });
        return then.size === 0 ? survivor : { ...survivor, asOf };
      }
      return found.state === "withdrawn" ? "withdrawn" : "current";
    },
  };
}
