export interface VariorumErrorOptions {
  /** What the person should do next, in the imperative. */
  readonly hint?: string | undefined;
  /** JSON-safe facts about the failure; never secrets, never whole records. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly cause?: unknown;
}

/**
 * A failure that is not about the data: the call, the machine or the program itself. Problems of the data are
 * {@link Issue} values and are never thrown.
 *
 * Compare codes, not messages or classes. Each package owns the table of its codes.
 */
export class VariorumError<Code extends string = string> extends Error {
  override readonly name: string = "VariorumError";
  readonly code: Code;
  readonly hint: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: Code, message: string, options: VariorumErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }
}

/** The codes that core itself throws. */
export const CORE_ERRORS = {
  "core.event-not-in-bundle": "The event that was asked for is not among the records.",
} as const;
export type CoreErrorCode = keyof typeof CORE_ERRORS;
