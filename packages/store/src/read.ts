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
export { type ChangedRecord, type ChangedRecords, findChangedRecords } from "./reads/find-changed-records.ts";
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
