import { Command } from "commander";
import { parseWhole } from "../arguments.ts";
import type { GlobalOptions } from "../command.ts";
import type { ExitCode } from "../exit-codes.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStoreToWrite } from "../open-store.ts";
import { printChange } from "../wording/present-change.ts";

export interface UndoOptions extends GlobalOptions {
  readonly change: number;
}

/** Takes a change back by a change of its own; the history keeps both. */
export async function undo({ change, ...options }: UndoOptions, io: Io): Promise<ExitCode> {
  const { undoChange } = await import("@variorum/store/write");
  await using store = await openStoreToWrite(options, io);
  const outcome = await undoChange(store, change, { command: `undo ${change}` });
  printChange(outcome, `Took back change ${change}`, options, io);
  return EXIT.done;
}

export function undoCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("undo")
    .argument("<change>", "number of the change, as its last line named it", parseWhole)
    .addHelpText("after", "\nExample:\n  $ variorum undo 12")
    .action(async (change: number, _options: unknown, command: Command) => {
      done(await undo({ change, ...command.optsWithGlobals<GlobalOptions>() }, io));
    });
}
