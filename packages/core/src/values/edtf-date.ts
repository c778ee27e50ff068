/// <reference path="./edtf.d.ts" />
import edtf from "edtf";
import type { z } from "zod";
import type { Checked, ValueIssue } from "../issue.ts";
import { checkedString } from "./checked-string.ts";
import { type DayBounds, readEdtfElement } from "./edtf-element.ts";
import { widestBounds } from "./edtf-widest-bounds.ts";

/** What a date may mean. */
export interface EdtfBounds extends DayBounds {
  /** The text as written. */
  readonly edtf: string;
  /** point: a single date; extent: from a to b; set: on one day, or some days, of those named. */
  readonly form: "point" | "extent" | "set";
  /** Whether the text calls the date uncertain or approximate: ? ~ or %. */
  readonly approximate: boolean;
}

type Reading = DayBounds | "unreadable" | "impossible";

const MAX_LENGTH = 120;
const QUALIFIERS = /[?~%]/g;
const MAX_REMEMBERED = 10_000;
const remembered = new Map<string, Checked<EdtfBounds, ValueIssue>>();

/** Reads a single date with an optional qualifier at its end. */
function readPoint(text: string): Reading {
  return readEdtfElement(/[?~%]$/.test(text) ? text.slice(0, -1) : text);
}

/** Reads "a" and "b" of a span; an end left open or unknown lies at infinity. */
function readSpan(start: string, end: string): Reading {
  const isOpen = (side: string): boolean => side === "" || side === "..";
  if (isOpen(start) && isOpen(end)) return "unreadable";
  const first = isOpen(start) ? { firstDay: -Infinity, lastDay: -Infinity } : readPoint(start);
  const last = isOpen(end) ? { firstDay: Infinity, lastDay: Infinity } : readPoint(end);
  if (typeof first === "string") return first;
  if (typeof last === "string") return last;
  return first.firstDay <= last.lastDay ? { firstDay: first.firstDay, lastDay: last.lastDay } : "impossible";
}

/** Reads the members of [..] or {..}: dates and spans with two dots, separated by commas. */
function readMembers(text: string): Reading {
  let firstDay = Infinity;
  let lastDay = -Infinity;
  for (const member of text.split(",")) {
    const dots = member.indexOf("..");
    const reading = dots === -1 ? readPoint(member) : readSpan(member.slice(0, dots), member.slice(dots + 2));
    if (typeof reading === "string") return reading;
    firstDay = Math.min(firstDay, reading.firstDay);
    lastDay = Math.max(lastDay, reading.lastDay);
  }
  return { firstDay, lastDay };
}

/** Asks the library whether a rare form is valid; it throws for texts that are no date, and for some that are. */
function isRareForm(text: string): boolean {
  // The library takes five digits or more for milliseconds.
  if (/^\d{5,}$/.test(text)) return false;
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

function formOf(text: string): EdtfBounds["form"] {
  if (text.startsWith("[") || text.startsWith("{")) return "set";
  return text.includes("/") ? "extent" : "point";
}

function read(text: string): Reading {
  if (text.length > MAX_LENGTH || text === "/") return "unreadable";
  const sides = text.split("/");
  let reading: Reading = "unreadable";
  if (/^\[.*\]$|^\{.*\}$/.test(text)) reading = readMembers(text.slice(1, -1));
  else if (sides.length === 2) reading = readSpan(sides[0] ?? "", sides[1] ?? "");
  else if (sides.length === 1) reading = readPoint(text);
  if (reading !== "unreadable") return reading;
  return isRareForm(text) ? (widestBounds(text.replace(QUALIFIERS, "")) ?? "unreadable") : "unreadable";
}

function issueFor(text: string, reading: "unreadable" | "impossible"): ValueIssue {
  const quoted = text.slice(0, MAX_LENGTH);
  if (reading === "impossible") {
    const expected =
      text.includes("/") || text.includes("..")
        ? "days of the calendar, the end not before the start"
        : "a day of the calendar";
    return {
      code: "date.impossible",
      severity: "error",
      message: `Cannot read date "${quoted}": expected ${expected}`,
      raw: text,
    };
  }
  return {
    code: "date.unreadable",
    severity: "error",
    message: `Cannot read date "${quoted}": expected EDTF such as 2023, 2023-04 or 2023-04-09`,
    hint: "Write year-month-day; a span of days as 2023-04-09/2023-04-12, one day out of several as [2023-04-09..2023-04-12]",
    raw: text,
  };
}

/**
 * Parses an EDTF date and gives the first and the last day it may mean.
 *
 * Shape: "2023", "2023-04", "2023-04-09", each with ?, ~ or % at its end and X for an unknown digit; "a/b", "a/..", "../b"
 * for a span of days; "[a..b]", "[..b]", "[a..]", "[a,b]" for one of several days, "{a,b}" for each of them. Of other
 * valid forms (seasons, far years, times of day, qualifiers inside) the widest bounds are given that they can mean.
 * Units: whole days since 1970-01-01, proleptic Gregorian calendar, no time zone; an open end is ±Infinity.
 * Issues: `date.unreadable`, `date.impossible` (30 February, an end before its start).
 * Throws: never.
 * Source: Extended Date/Time Format, Library of Congress 2019.
 *
 * @example
 * parseEdtfDate("2023-04") // { ok: true, value: { edtf: "2023-04", form: "point", firstDay: 19448, lastDay: 19477, approximate: false }, issues: [] }
 */
export function parseEdtfDate(text: string): Checked<EdtfBounds, ValueIssue> {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const reading = read(text);
  const checked: Checked<EdtfBounds, ValueIssue> =
    typeof reading === "string"
      ? { ok: false, issues: [issueFor(text, reading)] }
      : {
          ok: true,
          value: { edtf: text, form: formOf(text), ...reading, approximate: /[?~%]/.test(text) },
          issues: [],
        };
  if (text.length <= MAX_LENGTH) remember(text, checked);
  return checked;
}

/** Keeps so many results and begins anew: to find the oldest of a map again and again takes longer than to read a date. */
function remember(text: string, checked: Checked<EdtfBounds, ValueIssue>): void {
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(text, checked);
}

/**
 * A date as EDTF text, kept as written.
 *
 * Issues: `date.unreadable`, `date.impossible`.
 */
export const EdtfDate = checkedString((text) => parseEdtfDate(text).issues, {
  minLength: 4,
  maxLength: MAX_LENGTH,
  examples: ["2024-07-25", "2024-07-25/2024-07-27", "[..2021]"],
});
export type EdtfDate = z.infer<typeof EdtfDate>;
