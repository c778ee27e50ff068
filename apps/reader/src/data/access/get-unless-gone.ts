import "server-only";
import { VariorumError } from "@variorum/core";
import { getRecordState } from "@variorum/store/read";
import { presentInstant } from "../../wording/present-instant.ts";
import { words } from "../../wording/words.ts";
import { pathOfId } from "../../record-address.ts";
import { getStore } from "./get-store.ts";

/** A record that was taken out or joined to another: its id keeps answering. */
export interface Gone {
  readonly isGone: true;
  readonly id: string;
  readonly at: string;
  readonly change: number;
  /** Why it was withdrawn; absent for a merged one. */
  readonly reason?: string;
  /** Where the record it was merged into is shown. */
  readonly survivor?: string;
}

/** Tells a tombstone from a page. */
export function isGone(view: object): view is Gone {
  return "isGone" in view;
}

/**
 * Runs `get`; where the record does not exist, says what became of it, and `undefined` where it never was.
 *
 * Every other failure goes on: an outage never looks like a missing page.
 */
export async function getUnlessGone<View>(id: string, get: () => Promise<View>): Promise<View | Gone | undefined> {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof VariorumError) || error.code !== "store.not-found") throw error;
    return whatBecameOf(id);
  }
}

async function whatBecameOf(id: string): Promise<Gone | undefined> {
  const state = await getRecordState(await getStore(), id);
  if (state.state !== "withdrawn" && state.state !== "merged") return undefined;
  const base = { isGone: true, id, at: presentInstant(state.at, words), change: state.change } as const;
  if (state.state === "withdrawn") return { ...base, reason: state.reason };
  const survivor = pathOfId(state.into);
  return survivor === undefined ? base : { ...base, survivor };
}
