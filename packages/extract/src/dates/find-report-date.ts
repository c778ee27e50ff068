import { isoDateToDay } from "@variorum/core";
import type { ParsedText } from "../text/parse-text.ts";
import { readDate } from "./read-date.ts";

/** The date of a report as its text gives it. */
export interface ReportDate {
  readonly edtf: string;
  readonly day: number;
  /** First and last token of the words. */
  readonly from: number;
  readonly to: number;
}

/** How many lines from the top the date of a report may stand. */
const LINES = 6;
/** Words that may stand before it. */
const LABELS =
  /^(?:date|published|updated|posted|on|:|,|-|–|—|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

/**
 * Finds the date of a report at the top of its text: in the line of place and day that a dispatch begins with, else a
 * full date that begins a line, with at most a label or a weekday before it.
 */
export function findReportDate({ tokens, sentences, dateline }: ParsedText): ReportDate | undefined {
  const { from = 0, to = 0 } = dateline ?? {};
  for (let at = from; at < to; at += 1) {
    const date = dateAt(tokens, at);
    if (date !== undefined) return date;
  }
  for (const sentence of sentences) {
    if (sentence.paragraph >= LINES) return undefined;
    const isLineStart = sentences.find(({ paragraph }) => paragraph === sentence.paragraph) === sentence;
    if (!isLineStart) continue;
    let at = sentence.from;
    while (at < sentence.to && LABELS.test(tokens[at]?.lower ?? "")) at += 1;
    const date = dateAt(tokens, at);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The full date that begins at a token. */
function dateAt(tokens: ParsedText["tokens"], at: number): ReportDate | undefined {
  const read = readDate(tokens, at, undefined);
  const day = read === undefined ? undefined : isoDateToDay(read.edtf);
  return read === undefined || day === undefined ? undefined : { edtf: read.edtf, day, from: at, to: read.to };
}
