import "server-only";
/** A marked stretch of a text, with its number in the margin. Units: UTF-16 code units, end exclusive. */
export interface MarkedPassage {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** Text, and passages that hold text and further passages. */
export type PassageNode =
  | { readonly text: string }
  | {
      readonly number: number;
      /** Name of its place; only on the first part of a passage that another one cuts. */
      readonly anchor?: string;
      readonly children: readonly PassageNode[];
    };

interface Part extends MarkedPassage {
  readonly isFirst: boolean;
  readonly anchor: string;
}

/**
 * Nests passages in a stretch of text. A passage inside another is its child; where two only overlap, the later one is
 * cut at the end of the earlier, so that each part lies wholly inside or outside.
 *
 * Order: as in the text. Passages that are not wholly in the stretch are left out.
 */
export function passageTree(text: string, offset: number, passages: readonly MarkedPassage[]): readonly PassageNode[] {
  const end = offset + text.length;
  const parts = passages
    .filter((passage) => passage.start >= offset && passage.end <= end)
    .map((passage) => ({ ...passage, isFirst: true, anchor: `at-${passage.start}-${passage.end}` }));
  return nest({ start: offset, end }, parts, (from, to) => text.slice(from - offset, to - offset));
}

function nest(
  { start, end }: { readonly start: number; readonly end: number },
  parts: readonly Part[],
  slice: (from: number, to: number) => string,
): readonly PassageNode[] {
  const nodes: PassageNode[] = [];
  let position = start;
  let waiting = parts.toSorted(byPlace);
  while (waiting[0] !== undefined) {
    const [outer, ...rest] = waiting;
    if (outer.start > position) nodes.push({ text: slice(position, outer.start) });
    const { inside, after } = divide(rest, outer.end);
    nodes.push({
      number: outer.number,
      children: nest(outer, inside, slice),
      ...(outer.isFirst && { anchor: outer.anchor }),
    });
    position = outer.end;
    waiting = after.toSorted(byPlace);
  }
  if (position < end) nodes.push({ text: slice(position, end) });
  return nodes;
}

/** Earlier first; of two that begin together the longer, which then holds the shorter. */
function byPlace(one: Part, other: Part): number {
  return one.start - other.start || other.end - one.end || one.number - other.number;
}

/** What lies before a position, and what after it; what lies on both sides is cut in two. */
function divide(
  parts: readonly Part[],
  at: number,
): { readonly inside: readonly Part[]; readonly after: readonly Part[] } {
  return {
    inside: parts.filter(({ start }) => start < at).map((part) => ({ ...part, end: Math.min(part.end, at) })),
    after: parts.flatMap((part) => {
      if (part.start >= at) return [part];
      return part.end > at ? [{ ...part, start: at, isFirst: false }] : [];
    }),
  };
}
