import { type AnyRecord, referencesOf } from "@variorum/core";
import type { ReadStore } from "@variorum/store/read";
import { printableName } from "./wording/printable.ts";

/** Gives the name of a record, or its id where it has none or may not be shown. */
export type Call = (id: string) => string;

/** Looks up the names of all records that some records name, and their own. */
export async function namesAround(store: ReadStore, records: readonly AnyRecord[]): Promise<Call> {
  const { nameIn } = await import("@variorum/core");
  const { findNames } = await import("@variorum/store/read");
  const ids = records.flatMap((record) => [record.id, ...referencesOf(record).map(({ id }) => id)]);
  const names = await findNames(store, [...new Set<string>(ids)]);
  return (id) => {
    const found = names.get(id);
    return found === undefined || found.length === 0 ? id : printableName(nameIn("en", found));
  };
}
