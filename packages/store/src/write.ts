/*
 * The door for writing. What it opens is also accepted by every function of the door for reading.
 */

export { migrateStore, openForWriting, type WriteOptions } from "./open-for-writing.ts";
export type { WriteStore } from "./write-store.ts";
export { STORE_ERRORS, StoreError, type StoreErrorCode } from "./errors.ts";

export { heldRecords } from "./writes/imports/held-records.ts";
export { heldRows } from "./writes/imports/held-rows.ts";
export { type Decision, runImport } from "./writes/imports/run-import.ts";
export type {
  ChangeDetails,
  ImportRequest,
  ImportSource,
  ImportUnit,
  RejectedUnit,
  RowCounts,
} from "./writes/imports/import-request.ts";
export type { CollatedEvents } from "./writes/changes/settle-results.ts";
export type { Effect } from "./writes/changes/effect.ts";
export type {
  ChangeOutcome,
  FirstOf,
  ImportOutcome,
  ImportPlan,
  ImportStop,
  OutdatedClaim,
  UnnamedRecord,
} from "./writes/imports/import-plan.ts";
export type { FieldChange } from "./reads/changes/field-changes.ts";

export { type RefusedReview, reviewClaims, type ReviewedClaim, type ReviewOutcome } from "./writes/review-claims.ts";
export { undoChange } from "./writes/changes/undo-change.ts";
export { type Withdrawal, withdrawRecord } from "./writes/records/withdraw-record.ts";
export { type Merge, mergeRecords } from "./writes/records/merge-records.ts";
export { unmergeRecord } from "./writes/records/unmerge-record.ts";
export { judgeLink, type LinkJudged } from "./writes/links/judge-link.ts";
export { type ProposedLinks, proposeLinks } from "./writes/links/propose-links.ts";
export { reindex, type ReindexOutcome } from "./writes/derived/reindex.ts";
export { backupStore } from "./writes/backup-store.ts";
