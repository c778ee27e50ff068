import { daysInMonth, toDay } from "./calendar-day.ts";

/** The days that one date may mean. */
export interface DayBounds {
  readonly firstDay: number;
  readonly lastDay: number;
}

const ELEMENT = /^(-?)([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/;

/** The whole numbers from `from` to `to` that fit two digits of which X may be any. */
function fitting(pattern: string, from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let number = from; number <= to; number += 1) {
    const digits = String(number).padStart(2, "0");
    const isFit = [...pattern].every((digit, index) => digit === "X" || digit === digits[index]);
    if (isFit) numbers.push(number);
  }
  return numbers;
}

/** The years that four digits may mean, X being any digit. Order: rising. */
function* yearsOf(sign: string, digits: string, order: "rising" | "falling"): Generator<number> {
  const unknown = [...digits].filter((digit) => digit === "X").length;
  const count = 10 ** unknown;
  const isReversed = (order === "falling") !== (sign === "-");
  for (let step = 0; step < count; step += 1) {
    const fill = String(isReversed ? count - 1 - step : step).padStart(unknown, "0");
    let used = 0;
    let year = "";
    for (const digit of digits) {
      year += digit === "X" ? fill[used] : digit;
      if (digit === "X") used += 1;
    }
    yield sign === "-" ? -Number(year) : Number(year);
  }
}

/** The first day, or the last, of a year that the months and days allow. */
function dayIn(
  year: number,
  months: readonly number[],
  days: readonly number[] | undefined,
  order: "rising" | "falling",
): number | undefined {
  for (const month of order === "rising" ? months : [...months].reverse()) {
    const length = daysInMonth(year, month);
    if (days === undefined) return toDay(year, month, order === "rising" ? 1 : length);
    const day = (order === "rising" ? days : [...days].reverse()).find((candidate) => candidate <= length);
    if (day !== undefined) return toDay(year, month, day);
  }
  return undefined;
}

/** Most dates are one day, of which nothing need be tried out. */
function wholeDay(year: number, month: number, day: number): DayBounds | "impossible" {
  if (day < 1 || day > daysInMonth(year, month)) return "impossible";
  const number = toDay(year, month, day);
  return { firstDay: number, lastDay: number };
}

/**
 * Reads YYYY, YYYY-MM or YYYY-MM-DD with X for unknown digits, without qualifier, into the days it may mean.
 *
 * Gives "unreadable" where the text has another form (a season among them), "impossible" where no day of the calendar
 * fits.
 */
export function readEdtfElement(text: string): DayBounds | "unreadable" | "impossible" {
  const match = ELEMENT.exec(text);
  if (match === null || (match[1] === "-" && match[2] === "0000")) return "unreadable";
  const [, sign = "", year = "", month, day] = match;
  if (month !== undefined && day === undefined && /^(?:2[1-9]|3\d|4[01])$/.test(month)) return "unreadable";
  if (month !== undefined && day !== undefined && !text.includes("X"))
    return wholeDay(Number(sign + year), Number(month), Number(day));
  const months = fitting(month ?? "XX", 1, 12);
  const days = day === undefined ? undefined : fitting(day, 1, 31);
  const bound = (order: "rising" | "falling"): number | undefined => {
    for (const candidate of yearsOf(sign, year, order)) {
      const found = dayIn(candidate, months, days, order);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const firstDay = bound("rising");
  const lastDay = firstDay === undefined ? undefined : bound("falling");
  return firstDay === undefined || lastDay === undefined ? "impossible" : { firstDay, lastDay };
}
