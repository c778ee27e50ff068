import "server-only";
import { dayToIsoDate } from "@variorum/core";

/** How many events begin in one stretch of time. */
export interface TimeBar {
  /** Shape: a year, a month or a day as EDTF, or a decade by its first year and an X: "202X". */
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly events: number;
  /** Of the tallest, from 0 to 1. */
  readonly share: number;
}

interface CountedDay {
  /** Units: days since 1970-01-01. */
  readonly day: number;
  readonly events: number;
}

/** Letters of an ISO date that make a period: of a day, a month, a year, a decade. */
const LENGTHS = [10, 7, 4, 3] as const;
/** Most bars that can be told apart side by side. */
const MOST_BARS = 48;

/** Puts counted days into bars of equal periods, the shortest that leave few enough bars. Order: by time, gaps filled. */
export function toTimeBars(days: readonly CountedDay[]): readonly TimeBar[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const length = LENGTHS.find((each) => periodsBetween(first.day, last.day, each).length <= MOST_BARS) ?? 3;
  const counts = new Map<string, number>();
  for (const { day, events } of days) {
    const period = periodOf(day, length);
    counts.set(period, (counts.get(period) ?? 0) + events);
  }
  const tallest = Math.max(...counts.values());
  const all = periodsBetween(first.day, last.day, length);
  // Over many centuries the gaps are left out, and never the events.
  return (all.length > MOST_BARS ? [...counts.keys()] : all).map((period) => {
    const events = counts.get(period) ?? 0;
    const [from, to] = length === 3 ? [`${period}0`, `${period}9`] : [period, period];
    return { period: length === 3 ? `${period}X` : period, from, to, events, share: events / tallest };
  });
}

function periodOf(day: number, length: number): string {
  return dayToIsoDate(day).slice(0, length);
}

/** Every period from that of one day to that of another; more than can be shown are not all listed. */
function periodsBetween(first: number, last: number, length: number): readonly string[] {
  const periods: string[] = [];
  const step = { 10: 1, 7: 28, 4: 365, 3: 3652 }[length] ?? 1;
  for (let day = first; day < last + step && periods.length <= MOST_BARS; day += step) {
    const period = periodOf(Math.min(day, last), length);
    if (periods.at(-1) !== period) periods.push(period);
  }
  return periods;
}
