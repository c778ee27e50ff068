/** One page of a list. */
export interface Page<Entry> {
  readonly entries: readonly Entry[];
  /** Cursor of the next page; absent on the last. */
  readonly next?: string;
  /** Number of entries on all pages; a lower bound where `totalExact` is false. */
  readonly total: number;
  readonly totalExact: boolean;
  /** Change at which the list was begun. */
  readonly change: number;
}

/** Which page of a list is wanted. */
export interface PageWanted {
  /** The `next` of the page before. */
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** Entries on a page unless more or fewer are asked for. */
export const PAGE_SIZE = 50;
/** Most entries that a page can have. */
export const LARGEST_PAGE = 500;
/** Up to here entries are counted; beyond, a total says "or more". */
export const COUNTED = 1_000;

/** Entries on a page, within what is allowed. */
export function pageSize(limit: number | undefined): number {
  return Math.max(1, Math.min(LARGEST_PAGE, limit ?? PAGE_SIZE));
}
