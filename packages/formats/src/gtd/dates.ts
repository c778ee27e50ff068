import { type EdtfDate, isoDateToDay, parseEdtfDate } from "@variorum/core";

/** Year, month and day as the row has them, 0 for what is unknown. */
export interface DateCells {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Gives the day of a row, X for what is unknown: `2014-05-XX`. `undefined` where the calendar has no such day.
 *
 * Source: GTD Codebook (2021), iyear, imonth and iday: 0 for an unknown month or day.
 */
export function toDay({ year, month, day }: DateCells): string | undefined {
  const date = [String(year).padStart(4, "0"), digits(month), digits(day)].join("-");
  return parseEdtfDate(date).ok ? date : undefined;
}

function digits(number: number): string {
  return number === 0 ? "XX" : String(number).padStart(2, "0");
}

/** The day that a number of an event begins with: `197000000001` is of 1970-XX-XX; `undefined` where it has none. */
export function dayOfNumber(id: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})\d{4}$/.exec(id) ?? [];
  return year === undefined ? undefined : toDay({ year: Number(year), month: Number(month), day: Number(day) });
}

/** Reads the day on which an extended event ended: `2/28/1970` with the month first, or `1970-02-28`; else `undefined`. */
export function dayOfResolution(cell: string): string | undefined {
  const [, isoDay] = /^(\d{4}-\d{2}-\d{2})(?:[ T].*)?$/.exec(cell) ?? [];
  const [, month = "", day = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  const written = isoDay ?? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isoDateToDay(written) === undefined ? undefined : written;
}

/** The days that a row may mean. */
export interface GtdDays {
  readonly edtf: EdtfDate;
  readonly start: string;
  readonly end: string;
}

/** Joins the first day with the last; `undefined` where the last lies before the first. */
export function toDays(start: string, end: string): GtdDays | undefined {
  if (start === end) return { edtf: start, start, end };
  const edtf = `${start}/${end}`;
  return parseEdtfDate(edtf).ok ? { edtf, start, end } : undefined;
}

/** Some day from the given one on: the coders judged later, and the row does not say when. */
export function sinceDay(start: string): EdtfDate {
  return `[${start}..]`;
}
