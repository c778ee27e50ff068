/**
 * Days of the proleptic Gregorian calendar as numbers: 0 is 1970-01-01, and the year before 1 is 0.
 *
 * Source: the counting of days in eras of 400 years that begin in March, as described by Howard Hinnant (2014).
 */
const DAYS_IN_ERA = 146_097;
const DAYS_TO_1970 = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Gives the number of days of a month, counted from 1; 0 where there is no such month. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Gives the day number of a date that exists. */
export function toDay(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * DAYS_IN_ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    DAYS_TO_1970
  );
}

/**
 * Writes a day number as an ISO date.
 *
 * Shape: "2024-07-25"; years before 0 and after 9999 with a sign and six digits or more.
 * Throws: RangeError for a number that is not a whole day, infinity among them: an open end is no date.
 */
export function dayToIsoDate(day: number): string {
  if (!Number.isSafeInteger(day)) throw new RangeError(`Cannot write day ${day} as a date: expected a whole number`);
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const isFourDigits = year >= 0 && year <= 9999;
  const years = isFourDigits
    ? String(year).padStart(4, "0")
    : `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
  return `${years}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

const ISO_DATE = /^([+-]\d{6,12}|\d{4})-(\d{2})-(\d{2})$/;

/** Reads an ISO date as {@link dayToIsoDate} writes it; gives nothing where the text is none or the day does not exist. */
export function isoDateToDay(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  return day >= 1 && day <= daysInMonth(year, month) ? toDay(year, month, day) : undefined;
}
