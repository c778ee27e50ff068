import { type EdtfBounds, parseEdtfDate } from "../values/edtf-date.ts";

/**
 * Days from first to last.
 *
 * Units: whole days since 1970-01-01; an open end is ±Infinity.
 */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** Whether the text calls the date uncertain or approximate. */
  readonly isApproximate: boolean;
  /** Whether all the days are meant, not one day among them. */
  readonly isExtent: boolean;
}

// Dates are remembered by the parser; what is made of them is remembered beside.
const spans = new WeakMap<EdtfBounds, Span>();

/** Gives the days of an EDTF text; `undefined` for a text that is none, which then counts as not stated. */
export function spanOf(edtf: string | undefined): Span | undefined {
  if (edtf === undefined) return undefined;
  const checked = parseEdtfDate(edtf);
  if (!checked.ok) return undefined;
  const known = spans.get(checked.value);
  if (known !== undefined) return known;
  const { firstDay, lastDay, approximate, form } = checked.value;
  // Comparisons with NaN are all false, so that a NaN would pass for agreement.
  if (Number.isNaN(firstDay) || Number.isNaN(lastDay) || firstDay > lastDay) return undefined;
  const span = { first: firstDay, last: lastDay, isApproximate: approximate, isExtent: form === "extent" };
  spans.set(checked.value, span);
  return span;
}

/** Tells whether one span lies within another or is equal to it. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}
