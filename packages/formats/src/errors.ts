import { VariorumError } from "@variorum/core";

/** The codes that this package throws. Problems of the data are issues and never thrown. */
export const FORMAT_ERRORS = {
  "formats.unknown-format": "No importer is registered under this format id.",
  "formats.unrecognised": "No importer recognises the content.",
  "formats.archive-refused": "The archive grows too far, leads outside itself, or holds what is not opened.",
  "formats.archive-unreadable": "The archive is damaged.",
} as const;
export type FormatErrorCode = keyof typeof FORMAT_ERRORS;

/** A failure of reading or writing a format that is not about the data. */
export class FormatError extends VariorumError<FormatErrorCode> {
  override readonly name = "FormatError";
}
