/**
 * First part of the address of each kind of record that has a page: `/claims/<slug>`.
 *
 * Order: as in RECORD_KINDS of core.
 */
export const PAGE_FOLDERS = {
  actor: "actors",
  place: "places",
  report: "reports",
  event: "events",
  question: "questions",
  claim: "claims",
} as const;

export type PageKind = keyof typeof PAGE_FOLDERS;
