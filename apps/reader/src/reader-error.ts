import { VariorumError } from "@variorum/core";

/** Failures of the reader itself; those of the store keep the store's codes. */
export const READER_ERRORS = {
  "reader.unreadable-setting": "An environment variable of the reader has a value it cannot have.",
  "reader.local-show-refused": "Texts that may only be shown locally were to be served to other machines.",
  "reader.port-taken": "Another program listens on the port.",
  "reader.address-unusable": "The host or port cannot be listened on.",
  "reader.not-built": "The pages have not been built.",
  "reader.page-failed": "A page could not be made.",
  "reader.page-too-slow": "A page was not ready in time.",
  "reader.too-busy": "More pages are being asked for than can be made at once.",
  "reader.method-refused": "The reader only answers GET and HEAD.",
  "reader.host-refused": "A reader that shows stored texts was asked under a name that is not its own.",
  "reader.address-too-long": "The query of the address is longer than it may be.",
  "reader.address-unknown": "Nothing is kept at this address.",
} as const;

export type ReaderErrorCode = keyof typeof READER_ERRORS;

/** A failure of the reader: code, message, and what to do about it. */
export class ReaderError extends VariorumError<ReaderErrorCode> {}
