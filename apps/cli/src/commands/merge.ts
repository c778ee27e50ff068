import { Command } from "commander";
import type { GlobalOptions } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStoreToWrite } from "../open-store.ts";
import { parseRecordId } from "../record-id.ts";
import { printChange } from "../wording/present-change.ts";

export interface MergeOptions extends GlobalOptions {
  readonly from: string;
  readonly into: string;
  readonly reason?: string;
}

/** Makes one record of two: the first id goes on answering, by pointing to the second. */
export async function merge({ from, into, reason, ...options }: MergeOptions, io: Io): Promise<ExitCode> {
  const { mergeRecords } = await import("@variorum/store/write");
  const [gone, kept] = [await parseRecordId(from), await parseRecordId(into)];
  await using store = await openStoreToWrite(options, io);
  const command = `merge ${gone} ${kept}`;
  const outcome = await mergeRecords(store, gone, kept, { command, ...(reason === undefined ? {} : { reason }) });
  printChange(outcome, `Merged ${gone} into ${kept}`, options, io);
  return EXIT.done;
}

export function mergeCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("merge")
    .argument("<from>", "id of the record that goes")
    .argument("<into>", "id of the record that stays")
    .option("--reason <words>", "why they are the same")
    .addHelpText("after", "\nExample:\n  $ variorum merge act:mali act:malian-authorities")
    .action(async (from: string, into: string, _options: unknown, command: Command) => {
      done(await merge({ from, into, ...command.optsWithGlobals<Omit<MergeOptions, "from" | "into">>() }, io));
    });
}
