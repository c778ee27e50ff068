/** The kinds of record one can look among. */
export const SEARCH_KINDS = ["claims", "events", "actors", "reports"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
