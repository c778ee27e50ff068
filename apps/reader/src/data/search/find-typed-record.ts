import "server-only";
import { getRecordState, type ReadStore } from "@variorum/store/read";
import { parseRecordName, pathOfId } from "../../record-address.ts";

const TYPED_ID = /^([a-z]{3}):(\S+)$/;

/** A record by the parts of its id. */
export interface TypedRecord {
  readonly prefix: string;
  /** Its slug, with the change behind `@` where one was typed. */
  readonly name: string;
}

/**
 * The record whose id was typed or pasted as a search; `undefined` for other words, and for ids of nothing that may be
 * shown on a page.
 */
export async function findTypedRecord(store: ReadStore, typed: string): Promise<TypedRecord | undefined> {
  const [, prefix, name = ""] = TYPED_ID.exec(typed.trim()) ?? [];
  const slug = parseRecordName(name)?.slug;
  if (prefix === undefined || slug === undefined) return undefined;
  const id = `${prefix}:${slug}`;
  if (pathOfId(id) === undefined) return undefined;
  const { state } = await getRecordState(store, id);
  return state === "unknown" || state === "restricted" ? undefined : { prefix, name };
}
