import { dayToIsoDate, isoDateToDay, parseEdtfDate } from "@variorum/core";
import { MONTHS, WEEKDAYS } from "../vocabulary/time-words.ts";

/** 1970-01-01, day 0, was a Thursday. */
const WEEKDAY_OF_DAY_0 = 4;
const DAYS_OF_WEEK = 7;

/** Number of the weekday of a day, Sunday 0. Units: day as whole days since 1970-01-01. */
export function weekdayOf(day: number): number {
  return (((day + WEEKDAY_OF_DAY_0) % DAYS_OF_WEEK) + DAYS_OF_WEEK) % DAYS_OF_WEEK;
}

/** Number of a weekday by its name, Sunday 0. */
export function weekdayNamed(lower: string): number | undefined {
  const index = WEEKDAYS.indexOf(lower);
  return index === -1 ? undefined : index;
}

/** Number of a month by its name or short form, January 1. */
export function monthNamed(lower: string): number | undefined {
  const index = MONTHS.findIndex((names) => names.includes(lower));
  return index === -1 ? undefined : index + 1;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** EDTF of a month. */
export function edtfOfMonth(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}`;
}

/** Day of a date that exists, or nothing. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  return isoDateToDay(`${edtfOfMonth(year, month)}-${twoDigits(day)}`);
}

/** Year, month and day of a day. */
export function partsOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const [year = "0", month = "1", date = "1"] = dayToIsoDate(day).split("-");
  return { year: Number(year), month: Number(month), day: Number(date) };
}

/** A month some months before or after another. */
export function shiftedMonth(year: number, month: number, by: number): string {
  const months = year * 12 + month - 1 + by;
  return edtfOfMonth(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1);
}

/** The day of an EDTF date, where it is a single one. */
export function dayOfDate(edtf: string | undefined): number | undefined {
  const parsed = edtf === undefined ? undefined : parseEdtfDate(edtf);
  const bounds = parsed?.ok === true ? parsed.value : undefined;
  return bounds !== undefined && bounds.firstDay === bounds.lastDay ? bounds.firstDay : undefined;
}
