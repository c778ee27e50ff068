import { Command } from "commander";
import type { GlobalOptions } from "../command.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStoreToWrite } from "../open-store.ts";
import { parseRecordId } from "../record-id.ts";
import { printChange } from "../wording/present-change.ts";

export interface WithdrawOptions extends GlobalOptions {
  readonly id: string;
  readonly reason: string;
  /** Whether earlier versions are overwritten too. */
  readonly erase?: boolean;
}

/** Takes a record out of every surface at once; its id, the date and the reason stay. */
export async function withdraw({ id: typed, reason, erase, ...options }: WithdrawOptions, io: Io): Promise<ExitCode> {
  const { withdrawRecord } = await import("@variorum/store/write");
  const id = await parseRecordId(typed);
  if (erase === true && !(await isConfirmed(id, options, io))) {
    io.stderr("Nothing was written.\n");
    return EXIT.done;
  }
  await using store = await openStoreToWrite(options, io);
  const command = `withdraw ${id}${erase === true ? " --erase" : ""}`;
  const outcome = await withdrawRecord(store, id, { reason, command, ...(erase === undefined ? {} : { erase }) });
  const did = erase === true ? `Withdrew ${id} and erased its content` : `Withdrew ${id}`;
  printChange(outcome, did, { ...options, isFinal: erase === true }, io);
  return EXIT.done;
}

// The one thing here that cannot be taken back.
async function isConfirmed(id: string, { yes }: GlobalOptions, io: Io): Promise<boolean> {
  if (yes === true) return true;
  if (!io.isTerminal) {
    throw new CliError("cli.decision-needed", `Cannot erase ${id} without a yes: it cannot be taken back`, {
      hint: "Say yes with --yes",
    });
  }
  const answer = await io.ask(`Erase ${id} from all of history? This cannot be taken back. [y/N] `);
  return /^y(es)?$/i.test(answer.trim());
}

export function withdrawCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("withdraw")
    .argument("<id>", "id of the record")
    .requiredOption("--reason <words>", "why, for everybody who asks for the record")
    .option("--erase", "overwrite the content of earlier versions too: it cannot be taken back")
    .addHelpText("after", '\nExample:\n  $ variorum withdraw clm:baza-wagner-killed --reason "Entered by mistake"')
    .action(async (id: string, _options: unknown, command: Command) => {
      done(await withdraw({ id, ...command.optsWithGlobals<Omit<WithdrawOptions, "id">>() }, io));
    });
}
