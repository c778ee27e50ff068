/**
 * A stretch of the text.
 *
 * Units: UTF-16 code units; end exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tells whether two stretches have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Tells whether the first stretch holds the whole second one. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const WHITE_SPACE = /\s/u;

/** The stretch without white space at its ends, or nothing where no other character is left. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && WHITE_SPACE.test(text.charAt(from))) from += 1;
  while (to > from && WHITE_SPACE.test(text.charAt(to - 1))) to -= 1;
  return from === to ? undefined : { start: from, end: to };
}
