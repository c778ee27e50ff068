import { CommanderError } from "commander";
import { CliError, type Failure, isFailure } from "./errors.ts";
import { EXIT, type ExitCode, exitCodeOf } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { printable } from "./wording/printable.ts";

interface ReportOptions {
  readonly asJson: boolean;
  /** Whether the way through the program is printed too. */
  readonly isVerbose: boolean;
}

/** Prints what ended a command: as words for people on standard error, or as one JSON document for a program. */
export async function reportFailure(error: unknown, io: Io, options: ReportOptions): Promise<ExitCode> {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.done;
    if (error.code === "commander.help") return EXIT.usage;
    return reportFailure(wrongUsage(error), io, options);
  }
  if (!isFailure(error)) return reportBug(error, io);
  const { code, message, hint, details } = error;
  if (options.asJson) {
    io.stdout(`${JSON.stringify({ error: { code, message, ...(hint === undefined ? {} : { hint }), details } })}\n`);
  } else {
    io.stderr(presentFailure(error));
    if (options.isVerbose) io.stderr(stackOf(error));
  }
  return exitCodeOf(code);
}

/** Words of a failure, with what to do about it. */
function presentFailure({ code, message, hint }: Failure): string {
  return `error[${code}]: ${printable(message)}\n${hint === undefined ? "" : `hint: ${printable(hint)}\n`}`;
}

// Its messages read "error: unknown option '--jsn'\n(Did you mean --json?)".
function wrongUsage(error: CommanderError): CliError {
  const [message = "", ...rest] = error.message.replace(/^error: /, "").split("\n");
  const hint = rest.join(" ").replaceAll(/[()]/g, "").trim();
  return new CliError("cli.wrong-usage", message.slice(0, 1).toUpperCase() + message.slice(1).replaceAll("'", '"'), {
    hint: hint === "" ? "See what it takes: add --help" : hint,
    cause: error,
  });
}

/** The stack of an error and of everything that caused it. */
function stackOf(error: Error): string {
  const own = `${error.stack ?? error.message}\n`;
  return error.cause instanceof Error ? `${own}caused by ${stackOf(error.cause)}` : own;
}

function reportBug(error: unknown, io: Io): ExitCode {
  io.stderr(error instanceof Error ? stackOf(error) : `${String(error)}\n`);
  io.stderr(
    "\nThis is a fault of variorum, not of your data. Please report it with the lines above: README.md says where.\n",
  );
  return EXIT.bug;
}
