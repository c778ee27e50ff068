import { Command } from "commander";
import type { GlobalOptions } from "../../command.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { openStoreToWrite } from "../../open-store.ts";
import { presentCount } from "../../wording/number.ts";

/** Rebuilds search and the results of all questions from the records. */
export async function reindexStore(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const { reindex } = await import("@variorum/store/write");
  await using store = await openStoreToWrite(options, io);
  const rebuilt = await reindex(store);
  if (options.json === true || options.ndjson === true) io.stdout(`${JSON.stringify(rebuilt)}\n`);
  else if (options.quiet !== true) {
    const entries = presentCount(rebuilt.entries, "entry of the search", "entries of the search");
    io.stderr(`Rebuilt ${entries} and ${presentCount(rebuilt.questions, "question")}. Look: variorum db status\n`);
  }
  return EXIT.done;
}

export function reindexCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("reindex")
    .addHelpText("after", "\nExample:\n  $ variorum db reindex")
    .action(async (_options: unknown, command: Command) => done(await reindexStore(command.optsWithGlobals(), io)));
}
