import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** Options that every command takes. */
export interface GlobalOptions {
  /** Path of the store, as typed. */
  readonly db?: string;
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly yes?: boolean;
}

/** Builds one command: its arguments and options, its example, and what it does. */
export type BuildCommand = (io: Io, done: (code: ExitCode) => void) => Command;
