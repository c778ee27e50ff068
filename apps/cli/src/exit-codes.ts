import type { CoreErrorCode } from "@variorum/core";
import type { ExtractErrorCode } from "@variorum/extract";
import type { FormatErrorCode } from "@variorum/formats/read";
import type { StoreErrorCode } from "@variorum/store/read";
import type { CliErrorCode } from "./errors.ts";

/** What the command tells the program that started it. Published: a number never changes its meaning. */
export const EXIT = {
  done: 0,
  bug: 1,
  usage: 2,
  inputInvalid: 3,
  partial: 4,
  conflict: 5,
  verifyFailed: 6,
  storeUnusable: 7,
  network: 8,
  decisionNeeded: 10,
  interrupted: 130,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

type FailureCode = CliErrorCode | CoreErrorCode | ExtractErrorCode | FormatErrorCode | StoreErrorCode;

/** The exit code of each failure: a new code without one does not compile. */
export const EXIT_OF_FAILURE: Readonly<Record<FailureCode, ExitCode>> = {
  "cli.wrong-usage": EXIT.usage,
  "cli.unknown-command": EXIT.usage,
  "cli.not-an-id": EXIT.usage,
  "cli.file-not-found": EXIT.usage,
  "cli.formats-differ": EXIT.usage,
  "cli.folder-not-empty": EXIT.usage,
  "cli.cannot-write": EXIT.usage,
  "cli.reader-missing": EXIT.usage,
  "cli.model-not-set": EXIT.usage,
  "cli.file-unreadable": EXIT.inputInvalid,
  "cli.file-changed": EXIT.inputInvalid,
  "cli.interrupted": EXIT.interrupted,
  "cli.undecodable": EXIT.inputInvalid,
  "cli.address-refused": EXIT.network,
  "cli.fetch-failed": EXIT.network,
  "cli.plan-unreadable": EXIT.inputInvalid,
  "cli.review-unreadable": EXIT.inputInvalid,
  "cli.plan-stale": EXIT.conflict,
  "cli.decision-needed": EXIT.decisionNeeded,
  "core.event-not-in-bundle": EXIT.usage,
  "extract.model-failed": EXIT.network,
  "formats.unknown-format": EXIT.usage,
  "formats.unrecognised": EXIT.inputInvalid,
  "formats.archive-refused": EXIT.inputInvalid,
  "formats.archive-unreadable": EXIT.inputInvalid,
  "store.file-missing": EXIT.storeUnusable,
  "store.not-a-store": EXIT.storeUnusable,
  "store.damaged": EXIT.storeUnusable,
  "store.needs-migration": EXIT.storeUnusable,
  "store.too-new": EXIT.storeUnusable,
  "store.read-only-folder": EXIT.storeUnusable,
  "store.not-writable": EXIT.storeUnusable,
  "store.disk-full": EXIT.storeUnusable,
  "store.io-failed": EXIT.storeUnusable,
  "store.unknown-engine": EXIT.usage,
  "store.not-found": EXIT.usage,
  "store.unknown-change": EXIT.usage,
  "store.cursor-unreadable": EXIT.usage,
  "store.withdraw-refused": EXIT.conflict,
  "store.erase-unfinished": EXIT.conflict,
  "store.prune-refused": EXIT.conflict,
  "store.merge-refused": EXIT.conflict,
  "store.unmerge-refused": EXIT.conflict,
  "store.link-refused": EXIT.conflict,
  "store.undo-refused": EXIT.conflict,
  "store.backup-refused": EXIT.conflict,
  "store.locked": EXIT.conflict,
  "store.busy": EXIT.conflict,
};

/** The exit code of a failure by its code; that of a bug when no package owns the code. */
export function exitCodeOf(code: string): ExitCode {
  return Object.hasOwn(EXIT_OF_FAILURE, code) ? EXIT_OF_FAILURE[code as FailureCode] : EXIT.bug; // just looked up
}
