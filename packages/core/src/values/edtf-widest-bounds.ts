import { toDay } from "./calendar-day.ts";
import { type DayBounds, readEdtfElement } from "./edtf-element.ts";

/** Beyond this year days are no exact numbers any more, and a bound lies at infinity. */
const FARTHEST_YEAR = 1_000_000_000_000;
const FAR_YEAR = /^Y?(-?\d+)(?:E(\d+))?(?:S(\d+))?$/;
const DIVISION = /^(-?\d{4})-(2[1-9]|3\d|4[01])$/;

/** First and last month of the divisions of a year that have fixed months: quarters, thirds and halves. */
const FIXED_DIVISIONS: Readonly<Record<string, readonly [number, number]>> = {
  "33": [1, 3],
  "34": [4, 6],
  "35": [7, 9],
  "36": [10, 12],
  "37": [1, 4],
  "38": [5, 8],
  "39": [9, 12],
  "40": [1, 6],
  "41": [7, 12],
};

function yearBounds(firstYear: number, lastYear: number): DayBounds {
  return {
    firstDay: firstYear < -FARTHEST_YEAR ? -Infinity : toDay(Math.min(firstYear, FARTHEST_YEAR), 1, 1),
    lastDay: lastYear > FARTHEST_YEAR ? Infinity : toDay(Math.max(lastYear, -FARTHEST_YEAR), 12, 31),
  };
}

/** A year with exponent or significant digits: "Y17E7", "1950S2" (some year of 1900 to 1999). */
function farYear(text: string): DayBounds | undefined {
  const match = FAR_YEAR.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]) * 10 ** Number(match[2] ?? "0");
  if (Number.isNaN(year)) return undefined;
  if (match[3] === undefined || !Number.isFinite(year)) return yearBounds(year, year);
  const digits = String(Math.abs(year)).length;
  const step = 10 ** Math.max(0, digits - Number(match[3]));
  const low = Math.floor(Math.abs(year) / step) * step;
  return year < 0 ? yearBounds(-(low + step - 1), -low) : yearBounds(low, low + step - 1);
}

/**
 * A season or another part of a year. A season names no hemisphere and may begin in December, so it reaches from the
 * December before the year to the March after it.
 */
function partOfYear(text: string): DayBounds | undefined {
  const match = DIVISION.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const months = FIXED_DIVISIONS[match[2] ?? ""];
  if (months === undefined) return { firstDay: toDay(year - 1, 12, 1), lastDay: toDay(year + 1, 3, 31) };
  return { firstDay: toDay(year, months[0], 1), lastDay: toDay(year, months[1] + 1, 1) - 1 };
}

/** One date of a rare form; the time of day is left out, and the day is the one that is written. */
function elementBounds(text: string): DayBounds | undefined {
  const element = readEdtfElement(text.replace(/T.*$/, ""));
  return typeof element === "string" ? (partOfYear(text) ?? farYear(text)) : element;
}

/**
 * Gives the widest bounds that a valid date of a rare form can mean, or nothing where a part of it cannot be read.
 *
 * Shape: the text without its qualifiers. An open or unknown end lies at infinity.
 */
export function widestBounds(text: string): DayBounds | undefined {
  let firstDay = Infinity;
  let lastDay = -Infinity;
  const parts = text.replace(/^[[{]|[\]}]$/g, "").split(/,|\/|\.\./);
  for (const [index, part] of parts.entries()) {
    if (part === "") {
      if (index === 0) firstDay = -Infinity;
      else lastDay = Infinity;
      continue;
    }
    const bounds = elementBounds(part);
    if (bounds === undefined) return undefined;
    firstDay = Math.min(firstDay, bounds.firstDay);
    lastDay = Math.max(lastDay, bounds.lastDay);
  }
  return firstDay <= lastDay ? { firstDay, lastDay } : undefined;
}
