import { dayToIsoDate, type EdtfDate, isoDateToDay } from "@variorum/core";
import { monthOf } from "../dataset/days-in-words.ts";

/**
 * Reads the day of a row.
 *
 * Shape: `2022-01-05`, `08 November 2024`, `8-Nov-2024`; anything else is `undefined`, a day that the calendar does not
 * have too. Days of digits only in another order are not guessed.
 */
export function dayOf(cell: string): string | undefined {
  const [, isoDay] = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(cell) ?? [];
  const [, day, name = "", year] = /^(\d{1,2})[ -]([A-Za-z]+)[ -](\d{4})$/.exec(cell) ?? [];
  const month = monthOf(name);
  const written =
    isoDay ?? (month === undefined ? "" : `${year}-${String(month).padStart(2, "0")}-${day?.padStart(2, "0")}`);
  return isoDateToDay(written) === undefined ? undefined : written;
}

/** The days that a row may mean. */
export interface AcledDays {
  /** As an answer to when: one day, a day within a week, a month. */
  readonly when: EdtfDate;
  /** As the days that a count speaks of. */
  readonly period: EdtfDate;
  readonly start: string;
  readonly end: string;
}

const HALF_A_WEEK = 3;

/**
 * Gives the days that a date of a certain precision means.
 *
 * Source: ACLED Codebook (2024), time_precision: 1 the day; 2 a week, of which the date is the middle; 3 a month.
 */
export function daysOf(day: string, precision: 1 | 2 | 3): AcledDays {
  const month = day.slice(0, 7);
  if (precision === 3) return { when: month, period: month, start: month, end: month };
  if (precision === 1) return { when: day, period: day, start: day, end: day };
  const middle = isoDateToDay(day) ?? 0; // the day was checked to be one
  const start = dayToIsoDate(middle - HALF_A_WEEK);
  const end = dayToIsoDate(middle + HALF_A_WEEK);
  return { when: `[${start}..${end}]`, period: `${start}/${end}`, start, end };
}

const SECONDS_IN_A_DAY = 86_400;

/** The day of a row's timestamp in seconds since 1970, UTC; absent where the cell holds no such number. */
export function dayOfTimestamp(cell: string): string | undefined {
  return /^\d{9,10}$/.test(cell) ? dayToIsoDate(Math.floor(Number(cell) / SECONDS_IN_A_DAY)) : undefined;
}
