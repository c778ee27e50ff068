import "server-only";

/** The beginning of a list, and how many more stand behind it. */
export interface FirstOf<Entry> {
  readonly first: readonly Entry[];
  readonly more: number;
}

/** Cuts a list that a page has no room for. */
export function firstOf<Entry>(all: readonly Entry[], most: number): FirstOf<Entry> {
  return { first: all.slice(0, most), more: Math.max(0, all.length - most) };
}
