/*
 * The door for reading. Nothing behind it can write; every query asks `reads/shown.ts` what may be shown.
 */

export { openForReading, type ReadOptions } from "./open-for-reading.ts";
export type { ReadStore, Show } from "./read-store.ts";
export { STORE_ERRORS, StoreError, type StoreErrorCode } from "./errors.ts";

// Records, versions and states
export type { AsOf } from "./reads/as-of.ts";
export type { VersionOf } from "./reads/version-of.ts";
export { getRecord } from "./reads/get-record.ts";
export { getActor, getClaim, getEvent, getPlace, getQuestion, getReport } from "./reads/get-of-kind.ts";
export { findRecords } from "./reads/find-records.ts";
export { findNames } from "./reads/find-names.ts";
export { getHistory } from "./reads/get-history.ts";
export { getRecordState } from "./reads/get-record-state.ts";
export type { RecordState } from "./reads/record-state.ts";

// Changes and sources
export { getChangeNumber } from "./reads/get-change-number.ts";
export { getChange } from "./reads/get-change.ts";
export { type ChangePage, type ChangesWanted, findChanges } from "./reads/find-changes.ts";
export {
  type ChangedCount,
  type ChangedRecord,
  type ChangedRecords,
  countChangedRecords,
  findChangedRecords,
} from "./reads/find-changed-records.ts";
export { type ChangeFound, findChangesFound } from "./reads/find-changes-found.ts";
export type { ChangeCounts, ChangeEntry, ChangeInput, KindCounts } from "./reads/change-entry.ts";
export { resolveAsOf } from "./reads/resolve-as-of.ts";
export { getNotice } from "./reads/get-notice.ts";
export { getSource } from "./reads/get-source.ts";
export { findSources } from "./reads/find-sources.ts";
export type { SourceEntry } from "./reads/source-entry.ts";

// Questions and their results
export { getDossier } from "./reads/get-dossier.ts";
export { findQuestionsOfEvent } from "./reads/find-questions-of-event.ts";
export { getQuestionResult } from "./reads/get-question-result.ts";
export type { QuestionResult } from "./reads/question-result.ts";
export { hasCurrentResults } from "./reads/has-current-results.ts";

// Lists
export { COUNTED, LARGEST_PAGE, type Page, PAGE_SIZE, type PageWanted } from "./reads/page.ts";
export type { EventEntry } from "./reads/event-entry.ts";
export { type EventsWanted, findEvents } from "./reads/find-events.ts";
export type { EventsFilter } from "./reads/matching-events.ts";
export { countEventsByDay, type EventsOfDay } from "./reads/count-events-by-day.ts";
export { countEventsByPlace, type EventsOfPlace } from "./reads/count-events-by-place.ts";
export { type ActorEntry, findActors } from "./reads/find-actors.ts";
export { findReports, type ReportEntry } from "./reads/find-reports.ts";
export { findPlaces, findPlacesOfType, findPlacesWithin } from "./reads/find-places.ts";
export type { ListedRecord } from "./reads/find-by-id.ts";

// Claims
export {
  CLAIM_FILTER_NAMES,
  CLAIM_SORTS,
  ClaimFilter,
  SEARCH_KINDS,
  SearchFilter,
  type SearchKind,
} from "./reads/claim-filter.ts";
export {
  type FilterIssue,
  parseClaimFilter,
  parseSearchFilter,
  searchFilterPairs,
} from "./reads/parse-claim-filter.ts";
export type { ClaimEntry } from "./reads/claim-entry.ts";
export { findClaims } from "./reads/find-claims.ts";
export { countClaims, type Total } from "./reads/count-claims.ts";
export { countHeldBack, type HeldBack } from "./reads/count-held-back.ts";
export { countFacets, type Facet, FACETED, FACETS, type Facets, type FacetValue } from "./reads/count-facets.ts";
export {
  findClaimsOfActor,
  findClaimsOfQuestion,
  findClaimsOfReport,
  type RoleInClaim,
} from "./reads/find-claims-of.ts";

export { type ClaimToReview, findClaimsToReview, type ReviewWanted } from "./reads/find-claims-to-review.ts";

// Texts and search
export { findPassagesOfReport, getReportText } from "./reads/get-report-text.ts";
export type { Excerpt, ShownText } from "./reads/shown-text.ts";
export { findHeldTexts } from "./reads/find-held-texts.ts";
export { findReportsWithText } from "./reads/find-reports-with-text.ts";
export { findReportsOfSource } from "./reads/find-reports-of-source.ts";
export { search, type SearchHit, type SearchPage } from "./reads/search.ts";
export { exportFound, type FoundRecord, type FoundRecords } from "./reads/export-found.ts";
export { findNearSpellings, type NearSpelling } from "./reads/find-near-spellings.ts";
export { parseSearchWords, type SearchWords } from "./reads/search-words.ts";
export { cutSnippet, type Snippet } from "./reads/snippet.ts";

// Links, and what lies between two states
export { findLinks, type LinksWanted } from "./reads/find-links.ts";
export { type Difference, type Differences, findDifferences } from "./reads/find-differences.ts";
export { type FieldChange, fieldChanges } from "./reads/field-changes.ts";

// Whole stores
export { getStats } from "./reads/get-stats.ts";
export type { StoreStats } from "./reads/store-stats.ts";
export { exportRecords, type ExportWanted } from "./reads/export-records.ts";
export { type ExportedText, exportTexts } from "./reads/export-texts.ts";
export { type VerifyCount, type VerifyFinding, type VerifyOutcome, verifyStore } from "./reads/verify-store.ts";
export { getStoreStatus } from "./reads/get-store-status.ts";
export type { StatusProblem, StoreStatus } from "./reads/store-status.ts";
export { TABLE_DESCRIPTIONS, type TableDescription } from "./tables/table-descriptions.ts";
