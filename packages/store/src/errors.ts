import { VariorumError } from "@variorum/core";

/** Every code the store throws, with its meaning. Codes are public API. */
export const STORE_ERRORS = {
  "store.file-missing": "There is no file at the path of the store.",
  "store.not-a-store": "The file is not a store of this program.",
  "store.damaged": "The file of the store is damaged, or a row of it cannot be read.",
  "store.needs-migration": "The store was written by an older version and has to be migrated first.",
  "store.too-new": "The store was written by a newer version than this one.",
  "store.read-only-folder": "The folder of the store cannot be written, which reading a store in its usual mode needs.",
  "store.not-writable": "The store cannot be written.",
  "store.disk-full": "The disk that holds the store is full.",
  "store.io-failed": "The machine failed to read or write the file of the store.",
  "store.locked": "Another process is writing the store.",
  "store.busy": "This process is writing the store already.",
  "store.unknown-engine": "No engine reads the address of the store.",
  "store.not-found": "The store has no record of that id that may be shown.",
  "store.unknown-change": "The store has no such change.",
  "store.undo-refused": "Later changes build on what would be taken back, or what it ended was erased.",
  "store.withdraw-refused": "The record cannot be withdrawn.",
  "store.erase-unfinished": "What was erased may still lie in the files of the store, since another process reads it.",
  "store.prune-refused": "Records that stay name what a source no longer has.",
  "store.merge-refused": "The two records cannot be merged.",
  "store.unmerge-refused": "The record is not merged into another, or cannot come back.",
  "store.link-refused": "The two records cannot be linked.",
  "store.backup-refused": "The backup cannot be written there.",
  "store.cursor-unreadable": "The cursor of a list is not one that the store gave.",
} as const;

export type StoreErrorCode = keyof typeof STORE_ERRORS;

/** A failure of the store: the call, the file or the machine; never the data somebody gave. */
export class StoreError extends VariorumError<StoreErrorCode> {}
