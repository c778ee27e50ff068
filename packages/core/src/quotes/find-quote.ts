import type { Checked, ValueIssue } from "../issue.ts";
import { findOccurrences } from "./find-occurrences.ts";
import { hintForMissingQuote } from "./hint-for-missing-quote.ts";

/** The words of a quote and what tells it from the same words elsewhere in the text. */
export interface QuoteSelector {
  readonly exact: string;
  /** Words directly before the quote. */
  readonly prefix?: string | undefined;
  /** Words directly after the quote. */
  readonly suffix?: string | undefined;
  /** Which of the places is meant, counted from 1 among those that prefix and suffix leave. */
  readonly occurrence?: number | undefined;
  /** Start and end as somebody wrote them down: checked, never believed. */
  readonly at?: readonly [start: number, end: number] | undefined;
}

/** Where a quote stands. Units: UTF-16 code units; end exclusive. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
}

type Found = Checked<QuoteSpan, ValueIssue>;

const SHOWN_PLACES = 5;

function refuse(code: ValueIssue["code"], message: string, hint: string | undefined, raw: string): Found {
  return { ok: false, issues: [{ code, severity: "error", message, ...(hint === undefined ? {} : { hint }), raw }] };
}

/** "58–101, 102–145 and 7 more". */
function describePlaces(starts: readonly number[], length: number, count: number): string {
  const places = starts.slice(0, SHOWN_PLACES).map((start) => `${start}–${start + length}`);
  if (count > places.length) return `${places.join(", ")} and ${count - places.length} more`;
  const last = places.pop() ?? "";
  return places.length === 0 ? last : `${places.join(", ")} and ${last}`;
}

/** The quote alone is there, but not with the prefix and suffix, or not at all. */
function explainMissing(text: string, selector: QuoteSelector): Found {
  const { exact, prefix, suffix } = selector;
  if (prefix !== undefined || suffix !== undefined) {
    const bare = findOccurrences(text, exact);
    if (bare.count > 0) {
      const places = describePlaces(bare.starts, exact.length, bare.count);
      return refuse(
        "quote.not-found",
        "quote is in the text, but not between its prefix and suffix",
        `found at ${places}: correct prefix and suffix`,
        exact,
      );
    }
  }
  return refuse("quote.not-found", "quote is not in the text", hintForMissingQuote(text, exact), exact);
}

/** Checks the position that somebody wrote beside the quote. */
function findAt(
  text: string,
  selector: QuoteSelector,
  [start, end]: readonly [number, number],
  starts: readonly number[],
  count: number,
): Found {
  const { exact, prefix = "" } = selector;
  const begin = start - prefix.length;
  const isThere =
    end - start === exact.length && start >= 0 && text.startsWith(prefix + exact + (selector.suffix ?? ""), begin);
  const isMeant = selector.occurrence === undefined || starts[selector.occurrence - 1] === start;
  if (isThere && begin >= 0 && isMeant) return { ok: true, value: { start, end }, issues: [] };
  const places = describePlaces(starts, exact.length, count);
  return refuse(
    "quote.position-differs",
    `quote is not at ${start}–${end}`,
    `found at ${places}: correct the position or leave it out`,
    exact,
  );
}

/**
 * Finds the one place where a quote stands in a text, exactly as it is written.
 *
 * The match is exact and unique, or there is none: nothing is ever anchored at words that only look alike. What looks
 * alike is told in the hint. Overlapping places count as several.
 *
 * Units: UTF-16 code units; end exclusive. Takes time linear in the text.
 * Issues: `quote.missing`, `quote.not-found`, `quote.ambiguous`, `quote.position-differs`.
 * Throws: never.
 */
export function findQuote(text: string, selector: QuoteSelector): Found {
  const { exact, prefix = "", suffix = "", occurrence } = selector;
  if (exact === "") return refuse("quote.missing", "quote is empty", "Copy the words from the stored text", exact);
  const framed = findOccurrences(text, prefix + exact + suffix);
  if (framed.count === 0) return explainMissing(text, selector);
  const starts = framed.starts.map((start) => start + prefix.length);
  if (selector.at !== undefined) return findAt(text, selector, selector.at, starts, framed.count);
  const places = describePlaces(starts, exact.length, framed.count);
  if (occurrence === undefined && framed.count > 1) {
    const [first = 0] = starts;
    const hint = `fill prefix, suffix or occurrence, or give the position: at = ${first}-${first + exact.length}`;
    return refuse("quote.ambiguous", `quote occurs ${framed.count} times in the text (${places})`, hint, exact);
  }
  const start = starts[(occurrence ?? 1) - 1];
  if (start === undefined) {
    return refuse(
      "quote.not-found",
      `quote has no occurrence ${occurrence ?? 1} in the text`,
      `it occurs ${framed.count} times (${places})`,
      exact,
    );
  }
  return { ok: true, value: { start, end: start + exact.length }, issues: [] };
}
