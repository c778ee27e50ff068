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
  const number = isDate(text) ? await lastChangeOf(store, text) : /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  if (number !== undefined && number >= 1 && number <= store.engine.getChangeNumber()) return number;
  throw unknownChange(store, text);
}

/**
 * Turns a change number or a date into the number of the change after which the store is looked at: 0, as for a date
 * before the first change, is the store before anything was in it.
 *
 * Shape: "0", "1204" or "2024-08-01".
 * Throws: `store.unknown-change` for a number that is not reached yet, or other text.
 */
export async function resolveState(store: ReadStore, state: string): Promise<number> {
  if (state === "0") return 0;
  return isDate(state) ? ((await lastChangeOf(store, state)) ?? 0) : resolveAsOf(store, state);
}

function isDate(text: string): boolean {
  return DATE.test(text) && isoDateToDay(text) !== undefined;
}

async function lastChangeOf(store: ReadStore, day: string): Promise<number | undefined> {
  const row = await store.engine.db
    .selectFrom("change")
    .select((eb) => eb.fn.max("number").as("number"))
    .where("at", "<=", `${day}T23:59:59.999Z`)
    .executeTakeFirst();
  const number: number | null | undefined = row?.number;
  return number ?? undefined;
}
