import { Command } from "commander";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { CliError } from "../errors.ts";
import type { GlobalOptions } from "../command.ts";
import type { Io } from "../io.ts";
import { parseRecordId } from "../record-id.ts";
import { loadDossier } from "./collate.ts";

export interface CompareOptions extends GlobalOptions {
  readonly claimants: readonly [string, string];
  readonly event: string;
  readonly restricted?: boolean;
}

/** Prints what two claimants say of one event: on the same questions, and each alone. */
export async function compare(options: CompareOptions, io: Io): Promise<ExitCode> {
  const { collate, compareAccounts } = await import("@variorum/core");
  const dossier = await loadDossier(options, io);
  const collation = collate(dossier);
  const [a, b] = [await parseClaimant(options.claimants[0]), await parseClaimant(options.claimants[1])];
  const compared = compareAccounts(collation, a, b);
  if (options.json === true || options.ndjson === true) io.stdout(`${JSON.stringify(compared)}\n`);
  else {
    const { eventWords } = await import("../collating/event-words.ts");
    const { presentComparison } = await import("../collating/present-comparison.ts");
    io.stdout(
      presentComparison(compared, { collation, claimants: [a, b], words: eventWords(dossier), width: io.width }),
    );
  }
  return EXIT.done;
}

async function parseClaimant(text: string) {
  const { ActorId } = await import("@variorum/core");
  const id = ActorId.safeParse(await parseRecordId(text));
  if (id.success) return id.data;
  throw new CliError("cli.not-an-id", `Cannot compare "${text}": expected the id of an actor, act:…`);
}

export function compareCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("compare")
    .argument("<claimant>", "id of an actor")
    .argument("<other>", "id of another actor")
    .requiredOption("--event <id>", "the event that both speak of")
    .option("--restricted", "restricted records too")
    .addHelpText("after", "\nExample:\n  $ variorum compare act:csp-psd act:mali-army --event evt:tinzaouatene-2024-07")
    .action(async (claimant: string, other: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Omit<CompareOptions, "claimants">>();
      done(await compare({ ...options, claimants: [claimant, other] }, io));
    });
}
