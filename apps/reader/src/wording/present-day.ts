import type { Words } from "./en.ts";
import { dateFormat } from "./formats-of.ts";

const QUALIFIED = /^(.*?)([?~%])$/;
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Writes one EDTF date that is no span and no set: a year, month or day, with its qualifier and unknown digits. */
export function presentDay(edtf: string, words: Words): string {
  const qualified = QUALIFIED.exec(edtf);
  if (qualified === null) return presentPlain(edtf, words);
  const date = presentPlain(qualified[1] ?? "", words);
  if (qualified[2] === "~") return words.date.about(date);
  return qualified[2] === "?" ? words.date.perhaps(date) : words.date.perhapsAbout(date);
}

function presentPlain(edtf: string, words: Words): string {
  const [, year, month, day] = DAY.exec(edtf) ?? [];
  if (year === undefined) return presentUnknownDigits(edtf, words);
  const moment = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1), 12));
  moment.setUTCFullYear(Number(year));
  const isReal = month === undefined || (moment.getUTCMonth() === Number(month) - 1 && Number(month) > 0);
  if (!isReal) return edtf;
  return dateFormat(words.locale, {
    year: "numeric",
    ...(month !== undefined && { month: "long" }),
    ...(day !== undefined && { day: "numeric" }),
  }).format(moment);
}

function presentUnknownDigits(edtf: string, words: Words): string {
  if (/^\d{3}X$/.test(edtf)) return words.date.decade(`${edtf.slice(0, 3)}0`);
  if (/^\d{2}XX$/.test(edtf)) return words.date.century(`${edtf.slice(0, 2)}00`);
  if (/^\d{4}-XX(-XX)?$/.test(edtf)) return words.date.someMonthIn(presentPlain(edtf.slice(0, 4), words));
  if (/^\d{4}-\d{2}-XX$/.test(edtf)) return words.date.someDayIn(presentPlain(edtf.slice(0, 7), words));
  return edtf;
}
