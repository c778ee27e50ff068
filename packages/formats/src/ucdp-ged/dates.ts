const MONTHS = "January February March April May June July August September October November December".split(" ");

/** The day of a cell: `2026-01-07 00:00:00.000`, `2026-01-07T00:00:00` and `2026-01-07` say the same; else `undefined`. */
export function dayOfCell(cell: string): string | undefined {
  return /^(\d{4}-\d{2}-\d{2})(?:[ T]00:00:00(?:\.0+)?)?$/.exec(cell.trim())?.[1];
}

/** A day or the days from one to another in words: "7 January 2026", "7 to 9 January 2026". */
export function daysInWords(start: string, end: string): string {
  const [startYear, startMonth, startDay] = partsOf(start);
  const [endYear, endMonth, endDay] = partsOf(end);
  const last = `${endDay} ${endMonth} ${endYear}`;
  if (start === end) return last;
  if (startYear !== endYear) return `${startDay} ${startMonth} ${startYear} to ${last}`;
  return startMonth === endMonth ? `${startDay} to ${last}` : `${startDay} ${startMonth} to ${last}`;
}

function partsOf(day: string): readonly [year: string, month: string, day: string] {
  return [day.slice(0, 4), MONTHS[Number(day.slice(5, 7)) - 1] ?? "", String(Number(day.slice(8, 10)))];
}
