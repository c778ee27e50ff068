/*
 * The door for writing. What it opens is also accepted by every function of the door for reading.
 */

export { migrateStore, openForWriting, type WriteOptions } from "./open-for-writing.ts";
export type { WriteStore } from "./write-store.ts";
export { STORE_ERRORS, StoreError, type StoreErrorCode } from "./errors.ts";

export { heldRecords } from "./writes/held-records.ts";
export { type Decision, runImport } from "./writes/run-import.ts";
export type {
  ChangeDetails,
  ImportRequest,
  ImportSource,
  ImportUnit,
  RejectedUnit,
  RowCounts,
} from "./writes/import-request.ts";
export type { CollatedEvents } from "./writes/settle-results.ts";
export type { Effect } from "./writes/effect.ts";
export type { ChangeOutcome, FirstOf, ImportOutcome, ImportPlan, ImportStop } from "./writes/import-plan.ts";
export type { FieldChange } from "./reads/field-changes.ts";

export { type RefusedReview, reviewClaims, type ReviewedClaim, type ReviewOutcome } from "./writes/review-claims.ts";
export { undoChange } from "./writes/undo-change.ts";
export { type Withdrawal, withdrawRecord } from "./writes/withdraw-record.ts";
export { type Merge, mergeRecords } from "./writes/merge-records.ts";
export { unmergeRecord } from "./writes/unmerge-record.ts";
export { judgeLink, type LinkJudged } from "./writes/judge-link.ts";
export { type ProposedLinks, proposeLinks } from "./writes/propose-links.ts";
export { reindex, type ReindexOutcome } from "./writes/reindex.ts";
export { backupStore } from "./writes/backup-store.ts";
