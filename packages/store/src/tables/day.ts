import { parseEdtfDate } from "@variorum/core";

/** Stands for an open end: beyond every day of the calendar, and an integer on every engine. */
export const OPEN_DAY = 2_147_483_647;

/** First and last day that a date may mean, as columns; both null where there is no date. */
export interface DayColumns {
  readonly first: number | null;
  readonly last: number | null;
}

/**
 * Turns an EDTF date into the days to filter and sort by.
 *
 * Units: whole days since 1970-01-01; an open end is ±OPEN_DAY.
 */
export function dayColumns(edtf: string | undefined): DayColumns {
  const parsed = edtf === undefined ? undefined : parseEdtfDate(edtf);
  if (parsed === undefined || !parsed.ok) return { first: null, last: null };
  return { first: within(parsed.value.firstDay), last: within(parsed.value.lastDay) };
}

function within(day: number): number {
  return Math.min(OPEN_DAY, Math.max(-OPEN_DAY, day));
}
