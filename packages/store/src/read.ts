/*
 * The door for reading. Nothing behind it can write; every query asks `reads/shown.ts` what may be shown.
 */

export { openForReading, type ReadOptions } from "./open-for-reading.ts";
export type { ReadStore, Show } from "./read-store.ts";
export { STORE_ERRORS, StoreError, type StoreErrorCode } from "./errors.ts";

// Records, versions and states
export type { AsOf } from "./reads/records/as-of.ts";
export type { VersionOf } from "./reads/records/version-of.ts";
export { getRecord } from "./reads/records/get-record.ts";
export { getActor, getClaim, getEvent, getPlace, getQuestion, getReport } from "./reads/records/get-of-kind.ts";
export { findRecords } from "./reads/records/find-records.ts";
export { findNames } from "./reads/records/find-names.ts";
export { getHistory } from "./reads/records/get-history.ts";
export { getRecordState } from "./reads/records/get-record-state.ts";
export type { RecordState } from "./reads/records/record-state.ts";

// Changes and sources
export { getChangeNumber } from "./reads/changes/get-change-number.ts";
export { getChange } from "./reads/changes/get-change.ts";
export { type ChangePage, type ChangesWanted, findChanges } from "./reads/changes/find-changes.ts";
export {
  type ChangedCount,
  type ChangedRecord,
  type ChangedRecords,
  countChangedRecords,
  findChangedRecords,
} from "./reads/changes/find-changed-records.ts";
export { type ChangeFound, findChangesFound } from "./reads/changes/find-changes-found.ts";
export type { ChangeCounts, ChangeEntry, ChangeInput, KindCounts } from "./reads/changes/change-entry.ts";
export { resolveAsOf, resolveState } from "./reads/records/resolve-as-of.ts";
export { getNotice } from "./reads/records/get-notice.ts";
export { getSource } from "./reads/reports/get-source.ts";
export { findSources } from "./reads/reports/find-sources.ts";
export type { SourceEntry } from "./reads/reports/source-entry.ts";

// Questions and their results
export { getDossier } from "./reads/events/get-dossier.ts";
export { findQuestionsOfEvent } from "./reads/events/find-questions-of-event.ts";
export { getQuestionResult } from "./reads/events/get-question-result.ts";
export type { QuestionResult } from "./reads/events/question-result.ts";
export { hasCurrentResults } from "./reads/events/has-current-results.ts";

// Lists
export { COUNTED, LARGEST_PAGE, type Page, PAGE_SIZE, type PageWanted } from "./reads/records/page.ts";
export type { EventEntry } from "./reads/events/event-entry.ts";
export { type EventsWanted, findEvents } from "./reads/events/find-events.ts";
export type { EventsFilter } from "./reads/events/matching-events.ts";
export { countEventsByDay, type EventsOfDay } from "./reads/events/count-events-by-day.ts";
export { countEventsByPlace, type EventsOfPlace } from "./reads/events/count-events-by-place.ts";
export { type ActorEntry, findActors } from "./reads/records/find-actors.ts";
export { findReports, type ReportEntry } from "./reads/reports/find-reports.ts";
export { findPlaces, findPlacesOfType, findPlacesWithin } from "./reads/records/find-places.ts";
export type { ListedRecord } from "./reads/records/find-by-id.ts";

// Claims
export {
  CLAIM_FILTER_NAMES,
  CLAIM_SORTS,
  ClaimFilter,
  SEARCH_KINDS,
  SearchFilter,
  type SearchKind,
} from "./reads/claims/claim-filter.ts";
export {
  type FilterIssue,
  parseClaimFilter,
  parseSearchFilter,
  searchFilterPairs,
} from "./reads/claims/parse-claim-filter.ts";
export type { ClaimEntry } from "./reads/claims/claim-entry.ts";
export { findClaims } from "./reads/claims/find-claims.ts";
export { countClaims, type Total } from "./reads/claims/count-claims.ts";
export { countHeldBack, type HeldBack } from "./reads/access/count-held-back.ts";
export { countFacets, type Facet, FACETED, FACETS, type Facets, type FacetValue } from "./reads/search/count-facets.ts";
export { type ActorShare, type ActorSummary, getActorSummary, SUMMARISED } from "./reads/claims/get-actor-summary.ts";
export {
  findClaimsOfActor,
  findClaimsOfQuestion,
  findClaimsOfReport,
  type RoleInClaim,
} from "./reads/claims/find-claims-of.ts";

export { type ClaimToReview, findClaimsToReview, type ReviewWanted } from "./reads/claims/find-claims-to-review.ts";

// Texts and search
export { findPassagesOfReport, getReportText } from "./reads/reports/get-report-text.ts";
export type { Excerpt, ShownText } from "./reads/access/shown-text.ts";
export { findHeldTexts } from "./reads/reports/find-held-texts.ts";
export { findReportsWithText } from "./reads/reports/find-reports-with-text.ts";
export { findLeads, type Lead } from "./reads/reports/find-leads.ts";
export { findReportsOfSource } from "./reads/reports/find-reports-of-source.ts";
export { search, type SearchHit, type SearchPage } from "./reads/search/search.ts";
export { exportFound, type FoundRecord, type FoundRecords } from "./reads/exports/export-found.ts";
export { findShorterSearches, type ShorterSearch } from "./reads/search/find-shorter-searches.ts";
export { findNearSpellings, type NearSpelling } from "./reads/search/find-near-spellings.ts";
export { parseSearchWords, type SearchWords } from "./reads/search/search-words.ts";
export { cutSnippet, type Snippet } from "./reads/search/snippet.ts";

// Links, and what lies between two states
export { findLinks, type LinksWanted } from "./reads/records/find-links.ts";
export { type Difference, type Differences, findDifferences } from "./reads/changes/find-differences.ts";
export { type FieldChange, fieldChanges } from "./reads/changes/field-changes.ts";

// Whole stores
export { getStats } from "./reads/health/get-stats.ts";
export type { StoreStats } from "./reads/health/store-stats.ts";
export { exportRecords, type ExportWanted } from "./reads/exports/export-records.ts";
export { findSourcesOf } from "./reads/exports/find-sources-of.ts";
export { findSelection } from "./reads/exports/find-selection.ts";
export { type ExportedText, exportTexts } from "./reads/exports/export-texts.ts";
export { type VerifyCount, type VerifyFinding, type VerifyOutcome, verifyStore } from "./reads/health/verify-store.ts";
export { getStoreStatus } from "./reads/health/get-store-status.ts";
export type { StatusProblem, StoreStatus } from "./reads/health/store-status.ts";
export { TABLE_DESCRIPTIONS, type TableDescription } from "./tables/table-descriptions.ts";
