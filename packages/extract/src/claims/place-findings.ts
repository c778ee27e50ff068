import { type EdtfBounds, parseEdtfDate } from "@variorum/core";
import type { DateMention } from "../dates/date-mention.ts";
import { findDates } from "../dates/find-dates.ts";
import type { ReportDate } from "../dates/find-report-date.ts";
import type { PlaceMention } from "../entities/find-places.ts";
import { type ParsedText, spanOf } from "../text/parse-text.ts";
import { holds, type Span } from "../text/span.ts";
import type { Finding, PlacedFinding } from "./finding.ts";

/** What tells when and where. */
export interface PlacingInput {
  readonly parsed: ParsedText;
  readonly places: readonly PlaceMention[];
  /** Day of the report. Units: whole days since 1970-01-01. */
  readonly reportDay: number | undefined;
  /** The words that date the report; they tell nothing of the event. */
  readonly reportDate?: ReportDate;
}

/** What happened this much earlier than the main event is background. Units: days. */
const BACKGROUND_AFTER = 7;
/** An older date beside words without a date of their own makes them background too. Units: days. */
const OLD = 30;
/** How many sentences from the top tell when the main event was. */
const LEAD = 6;

function boundsOf(edtf: string): EdtfBounds | undefined {
  const parsed = parseEdtfDate(edtf);
  return parsed.ok ? parsed.value : undefined;
}

/** The day of the event that the text is about: the first date of its lead that is one day, else that of the report. */
export function mainDay(
  parsed: ParsedText,
  reportDay: number | undefined,
  reportDate?: ReportDate,
): number | undefined {
  for (const sentence of parsed.sentences.slice(0, LEAD)) {
    // The line with the date of the report tells nothing of the event.
    const letters = parsed.tokens
      .slice(sentence.from, sentence.to)
      .filter(({ tag }) => tag === "VERB" || tag === "AUX");
    if (letters.length === 0) continue;
    for (const { edtf, isLast, from } of findDates(parsed.tokens, sentence, reportDay)) {
      if (from === reportDate?.from) continue;
      const bounds = boundsOf(edtf);
      if (!isLast && bounds !== undefined && bounds.firstDay === bounds.lastDay) return bounds.firstDay;
    }
  }
  return reportDay;
}

/** Adds to each finding when and where it speaks of, and whether that is another time than the main event's. */
export function placeFindings(findings: readonly Finding[], input: PlacingInput): readonly PlacedFinding[] {
  const { parsed, places, reportDay, reportDate } = input;
  const main = mainDay(parsed, reportDay, reportDate);
  const placesBySentence = Map.groupBy(places, ({ sentence }) => sentence);
  const dates = new Map<number, readonly DateMention[]>();
  return findings.map((finding) => {
    const sentence = parsed.sentences[finding.sentence];
    const own =
      dates.get(finding.sentence) ?? (sentence === undefined ? [] : findDates(parsed.tokens, sentence, reportDay));
    dates.set(finding.sentence, own);
    const inside = own.filter((date) => isInside(parsed, date, finding));
    const time = timeOf(finding, own, inside);
    const place = (placesBySentence.get(finding.sentence) ?? []).find((each) => isInside(parsed, each, finding));
    return {
      ...finding,
      ...time,
      ...(place === undefined ? {} : { place }),
      isBackground: isBackground(
        inside.length > 0 || finding.form === "own_voice" ? (inside[0] ?? own[0]) : undefined,
        own,
        main,
      ),
    };
  });
}

function isInside(
  { tokens }: ParsedText,
  range: { readonly from: number; readonly to: number },
  { content }: Finding,
): boolean {
  const span: Span = spanOf(tokens, range);
  return content.some((each) => holds(each, span));
}

/** How near to the words that attribute the day of the saying stands. Units: tokens. */
const NEAR = 6;

function isNear(date: DateMention, { cue, source }: Finding): boolean {
  return [cue, source?.mention].some((range) => {
    if (range === undefined) return false;
    return date.from - range.to <= NEAR && range.from - date.to <= NEAR;
  });
}

type Time = Pick<PlacedFinding, "period" | "asOf" | "utteredAt">;

function timeOf(finding: Finding, own: readonly DateMention[], inside: readonly DateMention[]): Time {
  const isOwnVoice = finding.form === "own_voice";
  const asOf = own.find((date) => date.isAsOf);
  const told = (isOwnVoice ? own : inside).find((date) => !date.isAsOf);
  const isDay = ({ edtf }: DateMention): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(edtf);
  const said = isOwnVoice
    ? undefined
    : own.find((date) => !inside.includes(date) && !date.isAsOf && isDay(date) && isNear(date, finding));
  return {
    ...(told === undefined ? {} : { period: told.edtf }),
    ...(asOf === undefined ? {} : { asOf: asOf.edtf }),
    ...(said === undefined ? {} : { utteredAt: said.edtf }),
  };
}

function isBackground(date: DateMention | undefined, own: readonly DateMention[], main: number | undefined): boolean {
  if (main === undefined) return false;
  if (date !== undefined) {
    // "since at least 2021" began then and goes on
    if (date.edtf.startsWith("[..")) return false;
    const last = boundsOf(date.edtf)?.lastDay ?? Infinity;
    return last < main - BACKGROUND_AFTER || (date.isLast && last < main);
  }
  return own.some(({ edtf }) => (boundsOf(edtf)?.lastDay ?? Infinity) < main - OLD);
}
