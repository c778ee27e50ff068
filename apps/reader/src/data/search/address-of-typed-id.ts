import "server-only";
import { getRecordState, type ReadStore } from "@variorum/store/read";
import { parseRecordName, pathOfId, pinnedPath } from "../../record-address.ts";

const TYPED_ID = /^([a-z]{3}):(\S+)$/;

/**
 * Where the record is shown whose id was typed or pasted as a search, with the change behind its `@`; `undefined` for
 * other words, and for ids of nothing that may be shown.
 */
export async function addressOfTypedId(store: ReadStore, typed: string): Promise<string | undefined> {
  const [, prefix, part = ""] = TYPED_ID.exec(typed.trim()) ?? [];
  const name = parseRecordName(part);
  const id = `${prefix}:${name?.slug}`;
  if (prefix === undefined || name === undefined || pathOfId(id) === undefined) return undefined;
  const { state } = await getRecordState(store, id);
  return state === "unknown" || state === "restricted" ? undefined : pinnedPath(id, name.asOf);
}
