import "server-only";
import { VariorumError } from "@variorum/core";
import { getChangeNumber, type ReadStore, resolveAsOf } from "@variorum/store/read";
import { parseRecordName } from "../../record-address.ts";
import { getStore } from "./get-store.ts";
import { getUnlessGone, type Gone } from "./get-unless-gone.ts";

/** What the address of a record's page asks for: which record, in which state of the store. */
export interface Addressed<Id extends string> {
  readonly store: ReadStore;
  readonly id: Id;
  /** The change after `@`; absent for the present. */
  readonly asOf?: number;
  /** Number of the change that is shown, pinned or the last. */
  readonly change: number;
}

interface IdSchema<Id extends string> {
  readonly safeParse: (id: string) => { readonly success: true; readonly data: Id } | { readonly success: false };
}

/**
 * Gets what is at the address of a record, `<slug>` or `<slug>@<change>`: what became of the record where it was taken
 * out, and `undefined` where it, or the change, never was.
 */
export async function getAtAddress<Id extends string, View>(
  part: string,
  { prefix, schema }: { readonly prefix: string; readonly schema: IdSchema<Id> },
  get: (addressed: Addressed<Id>) => Promise<View>,
): Promise<View | Gone | undefined> {
  const name = parseRecordName(part);
  const id = schema.safeParse(`${prefix}:${name?.slug ?? ""}`);
  if (name === undefined || !id.success) return undefined;
  const store = await getStore();
  try {
    const pin = name.asOf === undefined ? {} : { asOf: await resolveAsOf(store, name.asOf) };
    const addressed = { store, id: id.data, ...pin, change: pin.asOf ?? getChangeNumber(store) };
    return await getUnlessGone(id.data, () => get(addressed));
  } catch (error) {
    if (error instanceof VariorumError && error.code === "store.unknown-change") return undefined;
    throw error;
  }
}
