import "server-only";
import { type SearchFilter, searchFilterPairs } from "@variorum/store/read";

/** The address of a search, or of its twin in a form. */
export function searchAddress(filter: SearchFilter, form?: string): string {
  const { kind, ...others } = filter;
  const query = new URLSearchParams(
    searchFilterPairs(kind === undefined || kind === "claims" ? others : filter).map((pair) => [...pair]),
  ).toString();
  return `/search${form === undefined ? "" : `.${form}`}${query === "" ? "" : `?${query}`}`;
}

/** The same search on its first page. */
export function fromTheBeginning({ cursor: _cursor, ...filter }: SearchFilter): SearchFilter {
  return filter;
}
