import { isoDateToDay } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { unknownChange } from "../changes/get-change.ts";

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Turns a change number or a date into the number of the change to look back to; a date means the end of that day, UTC.
 *
 * Shape: "1204" or "2024-08-01".
 * Throws: `store.unknown-change` for a number that is not reached yet, a date before the first change, or other text.
 */
export async function resolveAsOf(store: ReadStore, asOf: number | string): Promise<number> {
  const text = String(asOf);
  if (DATE.test(text) && isoDateToDay(text) !== undefined) return lastChangeOf(store, text);
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= 1 && number <= store.engine.getChangeNumber()) return number;
  throw unknownChange(store, text);
}

async function lastChangeOf(store: ReadStore, day: string): Promise<number> {
  const row = await store.engine.db
    .selectFrom("change")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("at", "<=", `${day}T23:59:59.999Z`)
    .executeTakeFirst();
  const number: number | null | undefined = row?.number;
  if (number === null || number === undefined) throw unknownChange(store, day);
  return number;
}
