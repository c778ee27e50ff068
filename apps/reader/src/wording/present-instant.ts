import type { Words } from "./en.ts";
import { presentDay } from "./present-day.ts";

/** Writes the day of a UTC instant as words: the hour of a change says nothing to a reader. */
export function presentInstant(instant: string, words: Words): string {
  return presentDay(instant.slice(0, 10), words);
}
