import type { Words } from "./en.ts";
import { dateFormat } from "./formats-of.ts";
import { presentDay } from "./present-day.ts";

const SPAN = /^(\.\.|[^/]*)\/(\.\.|[^/]*)$/;
const SET = /^\[(.*?)\.\.(.*?)\]$/;

/**
 * Writes an EDTF date as words a person reads.
 *
 * Shape: the forms of core's `EdtfDate`; a form beyond those is given back as written.
 *
 * @example
 * presentEdtfDate("2024-07-25/2024-07-27", en) // "25–27 July 2024"
 * presentEdtfDate("[..2021]", en) // "2021 or earlier"
 */
export function presentEdtfDate(edtf: string, words: Words): string {
  const set = SET.exec(edtf);
  if (set !== null) return presentSet(set[1] ?? "", set[2] ?? "", words);
  const span = SPAN.exec(edtf);
  if (span !== null) return presentSpan(span[1] ?? "", span[2] ?? "", words);
  return presentDay(edtf, words);
}

function presentSet(first: string, last: string, words: Words): string {
  if (first === "") return words.date.orEarlier(presentDay(last, words));
  if (last === "") return words.date.orLater(presentDay(first, words));
  return words.date.oneOf(presentDay(first, words), presentDay(last, words));
}

function presentSpan(first: string, last: string, words: Words): string {
  if (first === "" || first === "..") return words.date.until(presentDay(last, words));
  if (last === "" || last === "..") return words.date.since(presentDay(first, words));
  if (first === last) return presentDay(first, words);
  return joinDays(first, last, words) ?? words.date.span(presentDay(first, words), presentDay(last, words));
}

const PLAIN_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Two plain days as one phrase that names month and year once: "25–27 July 2024". */
function joinDays(first: string, last: string, words: Words): string | undefined {
  if (!PLAIN_DAY.test(first) || !PLAIN_DAY.test(last)) return undefined;
  const format = dateFormat(words.locale, { dateStyle: "long" });
  return format.formatRange(noonOf(first), noonOf(last)).replaceAll(/\s*–\s*/g, "–");
}

/** Noon in UTC of a day whose digits were checked; built from numbers, since no text is ever read as a local date. */
function noonOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date, 12));
}
