import { VariorumError } from "@variorum/core";

/** What can go wrong in the call, by code. */
export const EXTRACT_ERRORS = {
  "extract.model-failed": "The language model did not answer.",
} as const;
export type ExtractErrorCode = keyof typeof EXTRACT_ERRORS;

/** A failure of this package that a caller may catch by its code. */
export class ExtractError extends VariorumError<ExtractErrorCode> {}
