import { Command } from "commander";
import type { GlobalOptions } from "../../command.ts";
import { storeName, storePath } from "../../env.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";

/** Brings the tables of a store up to this version. */
export async function migrate(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const { migrateStore } = await import("@variorum/store/write");
  const path = storePath(options.db, io.settings);
  const { applied } = await migrateStore(path);
  if (options.json === true || options.ndjson === true) io.stdout(`${JSON.stringify({ store: path, applied })}\n`);
  else if (options.quiet !== true) {
    const store = storeName(path, io.settings);
    io.stderr(
      applied.length === 0 ? `${store} is up to date. Nothing to do.\n` : `Migrated ${store}: ${applied.join(", ")}\n`,
    );
  }
  return EXIT.done;
}

export function migrateCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("migrate")
    .addHelpText("after", "\nExample:\n  $ variorum db migrate")
    .action(async (_options: unknown, command: Command) => done(await migrate(command.optsWithGlobals(), io)));
}
