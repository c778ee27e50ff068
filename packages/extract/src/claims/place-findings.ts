import { type EdtfBounds, parseEdtfDate } from "@variorum/core";
import type { DateMention } from "../dates/date-mention.ts";
import { findDates } from "../dates/find-dates.ts";
import type { ReportDate } from "../dates/find-report-date.ts";
import type { PlaceMention } from "../entities/find-places.ts";
import { type ParsedText, spanOf } from "../text/parse-text.ts";
import { holds } from "../text/span.ts";
import type { Finding, PlacedFinding } from "./finding.ts";

/** What tells when and where. */
export interface PlacingInput {
  readonly parsed: ParsedText;
  readonly places: readonly PlaceMention[];
  /** Day of the report. Units: whole days since 1970-01-01. */
  readonly reportDay: number | undefined;
  /** The words that date the report; they tell nothing of the event. */
  readonly reportDate: ReportDate | undefined;
}

/** Findings with when and where. */
export interface Placed {
  readonly findings: readonly PlacedFinding[];
  /** Day of the event that the text is about. Units: whole days since 1970-01-01. */
  readonly mainDay: number | undefined;
}

/** What happened this much earlier than the main event is background. Units: days. */
const BACKGROUND_AFTER = 7;
/** An older date beside words without a date of their own makes them background too. Units: days. */
const OLD = 30;
/** How many sentences from the top tell when the main event was. */
const LEAD = 8;
/** How near to the words that attribute the day of the saying stands. Units: tokens. */
const NEAR = 6;

function boundsOf(edtf: string): EdtfBounds | undefined {
  const parsed = parseEdtfDate(edtf);
  return parsed.ok ? parsed.value : undefined;
}

/** The day of a date that is one, and none that the words put far back. */
function dayOf({ edtf, isLast }: DateMention): number | undefined {
  const bounds = isLast ? undefined : boundsOf(edtf);
  return bounds !== undefined && bounds.firstDay === bounds.lastDay ? bounds.firstDay : undefined;
}

interface Dated {
  readonly finding: Finding;
  /** All dates of its sentence. */
  readonly own: readonly DateMention[];
  /** Those inside its words. */
  readonly inside: readonly DateMention[];
  /** The one that its words speak of. */
  readonly told: DateMention | undefined;
}

/**
 * Adds to each finding when and where it speaks of, and whether that is another time than the main event's: the first
 * single day that words of the lead speak of, else the first day in the lead, else the report's.
 */
export function placeFindings(findings: readonly Finding[], input: PlacingInput): Placed {
  const { parsed, places, reportDay, reportDate } = input;
  const datesBySentence = parsed.sentences.map((sentence) =>
    findDates(parsed.tokens, sentence, reportDay).filter(({ from }) => from !== reportDate?.from),
  );
  const dated = findings.map((finding): Dated => {
    const own = datesBySentence[finding.sentence] ?? [];
    const inside = own.filter((date) => isInside(parsed, date, finding));
    const told =
      (finding.form === "own_voice" ? own : inside).find((date) => !date.isAsOf) ??
      onlyOne(own, (date) => isWithin(parsed, date, finding));
    return { finding, own, inside, told };
  });
  const spoken = dated.flatMap(({ told, finding }) =>
    told === undefined || finding.sentence >= LEAD ? [] : (dayOf(told) ?? []),
  );
  const written = datesBySentence
    .slice(0, LEAD)
    .flatMap((dates, index) => (hasVerb(parsed, index) ? dates.flatMap((date) => dayOf(date) ?? []) : []));
  const mainDay = spoken[0] ?? written[0] ?? reportDay;
  const placesBySentence = Map.groupBy(places, ({ sentence }) => sentence);
  const placed = dated.map((each): PlacedFinding => {
    const near = placesBySentence.get(each.finding.sentence) ?? [];
    const inside = near.find((mention) => isInside(parsed, mention, each.finding));
    const place = inside ?? onlyOne(near, (mention) => isWithin(parsed, mention, each.finding));
    return {
      ...each.finding,
      ...timeOf(each),
      ...(place === undefined ? {} : { place }),
      isBackground: isBackground(each, mainDay),
    };
  });
  return { findings: placed, mainDay };
}

/** The line with the date of the report has no verb, and tells nothing of the event. */
function hasVerb({ tokens, sentences }: ParsedText, index: number): boolean {
  const sentence = sentences[index];
  return (
    sentence !== undefined &&
    tokens.slice(sentence.from, sentence.to).some(({ tag }) => tag === "VERB" || tag === "AUX")
  );
}

function isInside(
  { tokens }: ParsedText,
  range: { readonly from: number; readonly to: number },
  { content }: Finding,
): boolean {
  const span = spanOf(tokens, range);
  return content.some((each) => holds(each, span));
}

/** "two were killed and ten injured in Ford on Thursday": what is said of all is said of each. */
function isWithin(
  { tokens }: ParsedText,
  range: { readonly from: number; readonly to: number },
  { within }: Finding,
): boolean {
  const span = spanOf(tokens, range);
  return within?.some((each) => holds(each, span)) ?? false;
}

function onlyOne<Each>(all: readonly Each[], fits: (each: Each) => boolean): Each | undefined {
  const fitting = all.filter(fits);
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isNear(date: DateMention, { cue, source }: Finding): boolean {
  return [cue, source?.mention].some(
    (range) => range !== undefined && date.from - range.to <= NEAR && range.from - date.to <= NEAR,
  );
}

function timeOf({ finding, own, inside, told }: Dated): Pick<PlacedFinding, "period" | "asOf" | "utteredAt"> {
  const asOf = own.find((date) => date.isAsOf);
  const isSaid = (date: DateMention): boolean =>
    !inside.includes(date) &&
    date !== told &&
    !date.isAsOf &&
    /^\d{4}-\d{2}-\d{2}$/u.test(date.edtf) &&
    isNear(date, finding);
  const said = finding.form === "own_voice" ? undefined : own.find(isSaid);
  return {
    ...(told === undefined ? {} : { period: told.edtf }),
    ...(asOf === undefined ? {} : { asOf: asOf.edtf }),
    ...(said === undefined ? {} : { utteredAt: said.edtf }),
  };
}

function isBackground({ own, told }: Dated, mainDay: number | undefined): boolean {
  if (mainDay === undefined) return false;
  if (told === undefined) return own.some(({ edtf }) => (boundsOf(edtf)?.lastDay ?? Infinity) < mainDay - OLD);
  // "since at least 2021" began then and goes on
  if (told.edtf.startsWith("[..")) return false;
  const last = boundsOf(told.edtf)?.lastDay ?? Infinity;
  return last < mainDay - BACKGROUND_AFTER || (told.isLast && last < mainDay);
}
