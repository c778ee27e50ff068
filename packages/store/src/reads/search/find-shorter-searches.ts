import type { ReadStore } from "../../read-store.ts";
import type { SearchFilter } from "../claims/claim-filter.ts";
import { search } from "./search.ts";
import { parseSearchWords, writeSearchWords } from "./search-words.ts";

/** A search without one of its words, under which something is recorded. */
export interface ShorterSearch {
  /** The word or phrase that is left out, folded. */
  readonly word: string;
  /** The words that are left, as a search. */
  readonly q: string;
  /** Number of records found; a lower bound where `totalExact` is false. */
  readonly total: number;
  readonly totalExact: boolean;
}

/** Words of one search that are left out in turn. */
const WORDS = 6;

/**
 * Finds which word keeps a search from finding anything: the same search without each of its words, where that finds
 * something. Everything else that the filter says stays.
 *
 * Order: of the words as they were typed.
 */
export async function findShorterSearches(store: ReadStore, filter: SearchFilter): Promise<readonly ShorterSearch[]> {
  const { cursor: _cursor, ...first } = filter;
  const { all, none } = parseSearchWords(filter.q ?? "");
  const found: ShorterSearch[] = [];
  for (const word of all.length < 2 ? [] : all.slice(0, WORDS)) {
    const q = writeSearchWords({ all: all.filter((each) => each !== word), none });
    const { total, totalExact } = await search(store, { ...first, q, limit: 1 });
    if (total > 0) found.push({ word, q, total, totalExact });
  }
  return found;
}
