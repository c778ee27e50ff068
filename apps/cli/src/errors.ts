/** The codes that the command line itself throws. */
export const CLI_ERRORS = {
  "cli.wrong-usage": "An option or argument is not one that the command knows.",
  "cli.unknown-command": "There is no command of that name.",
  "cli.not-an-id": "The text is not the id of a record.",
  "cli.file-not-found": "There is no file or folder at the path.",
  "cli.file-unreadable": "The file or folder is there and cannot be read.",
  "cli.file-changed": "A file changed while it was read.",
  "cli.interrupted": "The command was told to stop before it had read everything.",
  "cli.address-refused": "The address leads to this machine or into a private network.",
  "cli.fetch-failed": "The address cannot be fetched, or not within the limits.",
  "cli.undecodable": "The bytes are not text in the encoding that was named.",
  "cli.formats-differ": "The files are in different formats or come from different sources.",
  "cli.folder-not-empty": "The folder to write into holds files of something else.",
  "cli.cannot-write": "A file cannot be written.",
  "cli.plan-unreadable": "The file is not a saved plan.",
  "cli.plan-stale": "The store, an input or the result is no longer that of the saved plan.",
  "cli.review-unreadable":
    "The decisions of a review that are kept beside the store, or that were handed in, cannot be read.",
  "cli.model-not-set": "Drafting with a language model was asked for, and none is set.",
  "cli.decision-needed": "What was asked for cannot be taken back and needs a yes.",
  "cli.reader-missing": "The reader is not installed beside the command line.",
} as const;
export type CliErrorCode = keyof typeof CLI_ERRORS;

/** A failure as the one catch of the program sees it, whichever package threw it. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
}

interface CliErrorOptions {
  readonly hint?: string | undefined;
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * A failure of the call or the machine, in the shape of core's `VariorumError`.
 *
 * It does not extend that class: core would have to be loaded before the help can be printed.
 */
export class CliError extends Error implements Failure {
  override readonly name = "CliError";
  readonly code: CliErrorCode;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: CliErrorCode, message: string, options: CliErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }
}

/** Tells whether something that was caught is a failure with a code of this project's. */
export function isFailure(error: unknown): error is Error & Failure {
  return (
    error instanceof Error && "code" in error && "details" in error && /^[a-z]+\.[a-z-]+$/.test(String(error.code))
  );
}
