import type { ReadStore } from "../../read-store.ts";
import { getRecord } from "./get-record.ts";
import type { AsOf } from "./as-of.ts";

/**
 * Gives what the source of a record's version asks to be printed beside it; `undefined` when it asks for nothing.
 *
 * Throws: `store.not-found`.
 */
export async function getNotice(store: ReadStore, id: string, options: AsOf = {}): Promise<string | undefined> {
  return (await getRecord(store, id, options)).notice;
}
