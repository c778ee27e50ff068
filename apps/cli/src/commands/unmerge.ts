import { Command } from "commander";
import type { GlobalOptions } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStoreToWrite } from "../open-store.ts";
import { parseRecordId } from "../record-id.ts";
import { printChange } from "../wording/present-change.ts";

export interface UnmergeOptions extends GlobalOptions {
  readonly id: string;
  readonly reason?: string;
}

/** Takes a merge back, however long ago it was: the record stands by itself again. */
export async function unmerge({ id: typed, reason, ...options }: UnmergeOptions, io: Io): Promise<ExitCode> {
  const { unmergeRecord } = await import("@variorum/store/write");
  const id = await parseRecordId(typed);
  await using store = await openStoreToWrite(options, io);
  const outcome = await unmergeRecord(store, id, {
    command: `unmerge ${id}`,
    ...(reason === undefined ? {} : { reason }),
  });
  printChange(outcome, `Took the merge of ${id} back`, options, io);
  return EXIT.done;
}

export function unmergeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("unmerge")
    .argument("<id>", "id of the record that was merged into another")
    .option("--reason <words>", "why they are not the same")
    .addHelpText("after", "\nExample:\n  $ variorum unmerge act:mali")
    .action(async (id: string, _options: unknown, command: Command) => {
      done(await unmerge({ id, ...command.optsWithGlobals<Omit<UnmergeOptions, "id">>() }, io));
    });
}
