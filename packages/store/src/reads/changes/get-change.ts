import { StoreError } from "../../errors.ts";
import type { ReadStore } from "../../read-store.ts";
import type { ChangeEntry } from "./change-entry.ts";
import { changes, toChangeEntry } from "./changes.ts";

/** Gives a change by its number. Throws: `store.unknown-change`. */
export async function getChange(store: ReadStore, number: number): Promise<ChangeEntry> {
  const row = await changes(store.engine.db).where("c.number", "=", number).executeTakeFirst();
  if (row === undefined) throw unknownChange(store, String(number));
  return toChangeEntry(row);
}

/** The failure of whatever names a change that is not there. */
export function unknownChange(store: ReadStore, named: string): StoreError {
  const newest = store.engine.getChangeNumber();
  return new StoreError("store.unknown-change", `Cannot find change ${named}`, {
    hint:
      newest === 0
        ? "The store has no change yet"
        : `Use a number from 1 to ${newest}, or a date from that of change 1 on`,
    details: { named, newest },
  });
}
