import { parseEdtfDate } from "@variorum/core";
import { monthOf } from "../dataset/days-in-words.ts";

/** How the parts of a day with slashes follow each other. */
export type DayOrder = "day-month-year" | "month-day-year";

/**
 * Reads a day, month or year as people write it into tables, as EDTF; `undefined` when it is none, or when day and month
 * cannot be told apart without `order`.
 *
 * Shape: EDTF; "2024-11-08 10:30"; "08 November 2024", "Nov 8, 2024"; "8.11.2024", "8/11/24" with the order.
 */
export function dayOf(text: string, order?: DayOrder): string | undefined {
  const trimmed = text.trim();
  const plain = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(trimmed)?.[1] ?? trimmed;
  if (parseEdtfDate(plain).ok) return plain;
  return checked(inWords(trimmed) ?? inNumbers(trimmed, order));
}

type Parts = readonly [year: string, month: number, day: number];

function inWords(text: string): Parts | undefined {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\.?\s+([a-z]+)\.?,?\s+(\d{4})$/i.exec(text) ?? [];
  const [, secondMonth = "", secondDay = "", secondYear = ""] =
    /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/i.exec(text) ?? [];
  const number = monthOf(month || secondMonth);
  return number === undefined ? undefined : [year || secondYear, number, Number(day || secondDay)];
}

function inNumbers(text: string, order: DayOrder | undefined): Parts | undefined {
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (year === "") return undefined;
  const [a, b] = [Number(first), Number(second)];
  const told = order ?? (a > 12 ? "day-month-year" : b > 12 ? "month-day-year" : undefined);
  if (told === undefined) return undefined;
  return told === "day-month-year" ? [year, b, a] : [year, a, b];
}

function checked(parts: Parts | undefined): string | undefined {
  if (parts === undefined) return undefined;
  const [year, month, day] = parts;
  const edtf = [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
  return parseEdtfDate(edtf).ok ? edtf : undefined;
}
