const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The number of a month by its English name, in full or by its first three letters; `undefined` when it is none. */
export function monthOf(name: string): number | undefined {
  const key = name.toLowerCase();
  const index = MONTHS.findIndex((month) => month.toLowerCase() === key || month.slice(0, 3).toLowerCase() === key);
  return index === -1 ? undefined : index + 1;
}

/**
 * A day, or the days from one to another, in words: "7 January 2026", "7 to 9 January 2026". What is unknown of a day
 * is left out.
 *
 * Shape: days as EDTF, X for an unknown digit: "2014-05-XX" is "May 2014", "2014-XX-XX" and "2014" are "2014".
 */
export function daysInWords(start: string, end: string): string {
  const [first, last] = [partsOf(start), partsOf(end)];
  if (start === end) return words(last);
  if (first.day === undefined || first.year !== last.year) return `${words(first)} to ${words(last)}`;
  if (first.month !== last.month) return `${first.day} ${first.month} to ${words(last)}`;
  return `${first.day} to ${words(last)}`;
}

interface DayParts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function partsOf(date: string): DayParts {
  const [year = "", month = "", day = ""] = date.split("-");
  const monthName = MONTHS[Number(month) - 1];
  const isDay = monthName !== undefined && /^\d{2}$/.test(day);
  return { year, month: monthName, day: isDay ? String(Number(day)) : undefined };
}

function words({ year, month, day }: DayParts): string {
  return [day, month, year].filter((part) => part !== undefined).join(" ");
}
