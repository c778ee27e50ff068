import "server-only";

/** What can be searched for, for pages that show the choice. */
export { SEARCH_KINDS, type SearchKind } from "@variorum/store/read";
