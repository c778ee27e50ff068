import "server-only";
import { ReportId } from "@variorum/core";
import { type AsOf, getReportText, type ReadStore, type ShownText } from "@variorum/store/read";
import type { QuoteView } from "./to-quote-views.ts";

/** A quoted passage with what stands before and after it. */
export interface QuoteContext {
  readonly quote: QuoteView;
  readonly before: string;
  readonly after: string;
  /** Whether the text goes on before and after what is shown. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Characters shown on each side at most, UTF-16 code units. */
const REACH = 240;

/** The words round a quote, as far as they may be shown; `undefined` for a cell and where the text is not held. */
export async function getQuoteContext(
  store: ReadStore,
  quote: QuoteView,
  options: AsOf,
): Promise<QuoteContext | undefined> {
  if (quote.start === undefined || quote.end === undefined) return undefined;
  const shown = await getReportText(store, ReportId.parse(quote.report), options);
  return contextIn(shown, quote, { start: quote.start, end: quote.end });
}

function contextIn(
  shown: ShownText,
  quote: QuoteView,
  { start, end }: { readonly start: number; readonly end: number },
): QuoteContext | undefined {
  const piece = pieceAround(shown, start, end);
  if (piece === undefined) return undefined;
  const [from, to] = [start - piece.start, end - piece.start];
  const begin = wordStart(piece.text, Math.max(0, from - REACH));
  const finish = Math.min(piece.text.length, to + REACH);
  return {
    quote,
    before: piece.text.slice(begin, from),
    after: piece.text.slice(to, finish).replace(finish < piece.text.length ? /\S*$/ : /$^/, ""),
    isCutBefore: piece.start + begin > 0,
    isCutAfter: piece.start + finish < piece.length,
  };
}

function pieceAround(shown: ShownText, start: number, end: number) {
  if (shown.held === "none") return undefined;
  if (shown.held === "whole") return { start: 0, text: shown.text, length: shown.text.length };
  const excerpt = shown.excerpts.find((candidate) => candidate.start <= start && candidate.end >= end);
  return excerpt === undefined ? undefined : { start: excerpt.start, text: excerpt.text, length: shown.length };
}

/** The start of the first whole word at or after a position, so that no word is shown cut. */
function wordStart(text: string, position: number): number {
  if (position === 0) return 0;
  const space = text.slice(position).search(/\s\S/);
  return space === -1 ? position : position + space + 1;
}
