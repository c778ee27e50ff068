import "server-only";
import { type FilterIssue, parseSearchFilter, type SearchFilter } from "@variorum/store/read";

/** Names and values of an address, as pages are given them. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What an address asks for, as far as it was understood, and what was not. */
export interface UnderstoodSearch {
  readonly filter: SearchFilter;
  readonly issues: readonly FilterIssue[];
}

/** Reads an address for a page: what is not understood is left out and told, the rest is looked for. */
export function readSearch(pairs: readonly (readonly [string, string])[]): UnderstoodSearch {
  const parsed = parseSearchFilter(pairs);
  if (parsed.ok) return { filter: parsed.value, issues: [] };
  const refused = new Set(parsed.issues.map(({ param }) => param));
  const { filter, issues } = readSearch(pairs.filter(([name]) => !refused.has(name)));
  return { filter, issues: [...parsed.issues, ...issues] };
}

/** The parameters of an address one by one, as they stand in it. */
export function pairsOf(parameters: Parameters): readonly (readonly [string, string])[] {
  return Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => [name, each] as const),
  );
}
