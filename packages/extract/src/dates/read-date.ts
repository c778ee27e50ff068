import { dayToIsoDate, isoDateToDay, parseEdtfDate } from "@variorum/core";
import type { Token } from "../text/parse-text.ts";
import { dayOf, edtfOfMonth, monthNamed, partsOf, shiftedMonth, weekdayNamed, weekdayOf } from "./calendar.ts";

/** A date that was read, and how far its words go. */
export interface ReadDate {
  /** Number of the token after it. */
  readonly to: number;
  readonly edtf: string;
  readonly isLast: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = {
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ several: 3, few: 3 },
};
const YEAR = /^(?:1[89]|20|21)\d\d$/u;
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u;

type Form = (tokens: readonly Token[], at: number, report: number | undefined) => ReadDate | undefined;

const plain = (to: number, edtf: string, isLast = false): ReadDate => ({ to, edtf, isLast });

/** "2024-07-29" */
const isoDate: Form = (tokens, at) => {
  const text = tokens[at]?.text ?? "";
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && isoDateToDay(text) !== undefined ? plain(at + 1, text) : undefined;
};

/** A day of a month: in the given year, else the last such day before the report. */
function dayOfMonth(
  to: number,
  month: number,
  day: number,
  year: number | undefined,
  report: number | undefined,
): ReadDate | undefined {
  if (year !== undefined) {
    const found = dayOf(year, month, day);
    return found === undefined ? undefined : plain(to, dayToIsoDate(found));
  }
  if (report === undefined) return undefined;
  const { year: own } = partsOf(report);
  const found = [dayOf(own, month, day), dayOf(own - 1, month, day)].find(
    (each) => each !== undefined && each <= report,
  );
  return found === undefined ? undefined : plain(to, dayToIsoDate(found));
}

/** "July 29, 2024", "July 29", "July 2024", "last July", "July" */
const monthFirst: Form = (tokens, at, report) => {
  const word = tokens[at];
  const month = word === undefined || !/^\p{Lu}/u.test(word.text) ? undefined : monthNamed(word.lower);
  if (month === undefined) return undefined;
  const next = tokens[at + 1]?.lower ?? "";
  if (YEAR.test(next)) return plain(at + 2, edtfOfMonth(Number(next), month));
  if (DAY.test(next)) {
    const comma = tokens[at + 2]?.text === "," ? at + 3 : at + 2;
    const year = YEAR.test(tokens[comma]?.text ?? "") ? Number(tokens[comma]?.text) : undefined;
    return dayOfMonth(year === undefined ? at + 2 : comma + 1, month, Number.parseInt(next, 10), year, report);
  }
  if (report === undefined) return undefined;
  const { year, month: own } = partsOf(report);
  return plain(at + 1, edtfOfMonth(month <= own ? year : year - 1, month), tokens[at - 1]?.lower === "last");
};

/** "29 July 2024", "29 July" */
const dayFirst: Form = (tokens, at, report) => {
  const first = tokens[at]?.lower ?? "";
  const month = DAY.test(first) ? monthNamed(tokens[at + 1]?.lower ?? "") : undefined;
  if (month === undefined) return undefined;
  const year = YEAR.test(tokens[at + 2]?.text ?? "") ? Number(tokens[at + 2]?.text) : undefined;
  return dayOfMonth(year === undefined ? at + 2 : at + 3, month, Number.parseInt(first, 10), year, report);
};

/** "Thursday": the last one, the day of the report included. */
const weekday: Form = (tokens, at, report) => {
  const wanted = weekdayNamed(tokens[at]?.lower ?? "");
  if (wanted === undefined || report === undefined) return undefined;
  const back = (weekdayOf(report) - wanted + 7) % 7;
  const isSame = back === 0 && tokens[at - 1]?.lower === "last";
  return plain(at + 1, dayToIsoDate(report - (isSame ? 7 : back)));
};

/** "yesterday", "today", "overnight" */
const adverb: Form = (tokens, at, report) => {
  if (report === undefined) return undefined;
  const lower = tokens[at]?.lower;
  if (lower === "yesterday") return plain(at + 1, dayToIsoDate(report - 1));
  if (lower === "today" || lower === "tonight") return plain(at + 1, dayToIsoDate(report));
  return lower === "overnight" ? plain(at + 1, `${dayToIsoDate(report - 1)}/${dayToIsoDate(report)}`) : undefined;
};

/** A stretch of days, months or years that lies some units before the report. */
function before(report: number, amount: number, unit: string): string | undefined {
  const { year, month } = partsOf(report);
  if (unit.startsWith("day")) return dayToIsoDate(report - amount);
  if (unit.startsWith("week")) return dayToIsoDate(report - 7 * amount);
  if (unit.startsWith("month")) return shiftedMonth(year, month, -amount);
  if (unit.startsWith("year")) return String(year - amount);
  return unit.startsWith("decade") ? `${year - 10 * amount}~` : undefined;
}

/** "three days ago", "a year ago" */
const ago: Form = (tokens, at, report) => {
  const word = tokens[at]?.lower ?? "";
  const amount = NUMBERS[word] ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined);
  if (amount === undefined || report === undefined || tokens[at + 2]?.lower !== "ago") return undefined;
  const edtf = before(report, amount, tokens[at + 1]?.lower ?? "");
  return edtf === undefined ? undefined : plain(at + 3, edtf, true);
};

/** "last week", "last month", "this year" */
const lastOrThis: Form = (tokens, at, report) => {
  const lead = tokens[at]?.lower;
  const unit = tokens[at + 1]?.lower ?? "";
  if (report === undefined || (lead !== "last" && lead !== "this" && lead !== "previous")) return undefined;
  const { year, month } = partsOf(report);
  const isLast = lead !== "this";
  const monday = report - ((weekdayOf(report) + 6) % 7);
  if (unit === "week" && isLast) return plain(at + 2, `${dayToIsoDate(monday - 7)}/${dayToIsoDate(monday - 1)}`, true);
  if (unit === "week") return plain(at + 2, `${dayToIsoDate(monday)}/${dayToIsoDate(report)}`);
  if (unit === "month") return plain(at + 2, shiftedMonth(year, month, isLast ? -1 : 0), isLast);
  return unit === "year" ? plain(at + 2, String(isLast ? year - 1 : year), isLast) : undefined;
};

/** "the past decade", "the past three years" */
const past: Form = (tokens, at, report) => {
  if (report === undefined || !/^(?:past|last)$/u.test(tokens[at]?.lower ?? "")) return undefined;
  const amount =
    NUMBERS[tokens[at + 1]?.lower ?? ""] ??
    (/^\d{1,3}$/u.test(tokens[at + 1]?.lower ?? "") ? Number(tokens[at + 1]?.lower) : undefined);
  const unitAt = amount === undefined ? at + 1 : at + 2;
  const unit = tokens[unitAt]?.lower ?? "";
  if (amount === undefined && unit !== "decade" && unit !== "century") return undefined;
  const start = before(report, amount ?? 1, unit);
  const { year, month } = partsOf(report);
  const end = unit.startsWith("day") || unit.startsWith("week") ? dayToIsoDate(report) : edtfOfMonth(year, month);
  return start === undefined ? undefined : plain(unitAt + 1, `${start}/${end}`);
};

/** "2021" */
const year: Form = (tokens, at) => {
  const text = tokens[at]?.text ?? "";
  const lead = tokens[at - 1]?.lower ?? "";
  const leads = /^(?:in|since|from|until|by|of|least|before|after|during|late|early|mid|to|and|between|,)$/u.test(lead);
  return YEAR.test(text) && leads ? plain(at + 1, text) : undefined;
};

const FORMS: readonly Form[] = [isoDate, dayFirst, monthFirst, weekday, adverb, ago, past, lastOrThis, year];

/**
 * Reads the date that begins at a token, against the day of the report and biased to the past: news tells what
 * happened.
 *
 * Units: `report` as whole days since 1970-01-01; without it only full dates are read.
 */
export function readDate(tokens: readonly Token[], at: number, report: number | undefined): ReadDate | undefined {
  for (const form of FORMS) {
    const found = form(tokens, at, report);
    if (found !== undefined && parseEdtfDate(found.edtf).ok) return found;
  }
  return undefined;
}
