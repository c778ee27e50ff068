import type { AnyRecord, LocalText } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import type { AsOf } from "./as-of.ts";
import { findRecords } from "./find-records.ts";

/**
 * Finds what actors, places, events and reports are called; ids of other kinds, and reports without a title, are left out.
 *
 * Order: preferred names first, then as the record has them.
 */
export async function findNames(
  store: ReadStore,
  ids: Iterable<string>,
  options: AsOf = {},
): Promise<ReadonlyMap<string, readonly LocalText[]>> {
  const records = await findRecords(store, ids, options);
  return new Map(
    [...records].map(([id, record]) => [id, namesOf(record)] as const).filter(([, names]) => names.length > 0),
  );
}

/** What a record is called, in each language it has a name in. */
export function namesOf(record: AnyRecord): readonly LocalText[] {
  switch (record.kind) {
    case "actor":
    case "place":
      return record.names
        .toSorted((a, b) => Number(b.use === "preferred") - Number(a.use === "preferred"))
        .map(({ value, lang }) => ({ value, lang }));
    case "event":
      return record.label;
    case "report":
      return record.title === undefined ? [] : [{ value: record.title, lang: record.language }];
    case "question":
      return record.wording ?? [];
    default:
      return [];
  }
}
