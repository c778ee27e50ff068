import { Command } from "commander";
import type { GlobalOptions } from "../../command.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { openStoreToWrite } from "../../open-store.ts";
import { presentBytes } from "../../wording/number.ts";

export interface BackupOptions extends GlobalOptions {
  /** Path of the file to write. */
  readonly to: string;
}

/** Writes the store as one file that can also be read where nothing can be written. */
export async function backup(options: BackupOptions, io: Io): Promise<ExitCode> {
  const { backupStore } = await import("@variorum/store/write");
  await using store = await openStoreToWrite(options, io);
  const bytes = await backupStore(store, io.resolve(options.to));
  if (options.json === true || options.ndjson === true) io.stdout(`${JSON.stringify({ to: options.to, bytes })}\n`);
  else if (options.quiet !== true)
    io.stderr(`Wrote ${options.to}, ${presentBytes(bytes)}. Read it: variorum --db ${options.to} stats\n`);
  return EXIT.done;
}

export function backupCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("backup")
    .requiredOption("--to <file>", "the file to write")
    .addHelpText("after", "\nExample:\n  $ variorum db backup --to /media/stick/variorum.db")
    .action(async (_options: unknown, command: Command) => done(await backup(command.optsWithGlobals(), io)));
}
