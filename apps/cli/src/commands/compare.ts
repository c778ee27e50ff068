import { Command } from "commander";
import type { ActorId, Collation } from "@variorum/core";
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
  const a = await parseClaimant(options.claimants[0], collation);
  const b = await parseClaimant(options.claimants[1], collation);
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

async function parseClaimant(text: string, { voices, event }: Collation): Promise<ActorId> {
  const { nearestWord } = await import("@variorum/core");
  const id = await parseRecordId(text);
  const claimants = voices.flatMap(({ actors }) => actors);
  const claimant = claimants.find((actor) => actor === id);
  if (claimant !== undefined) return claimant;
  const near = nearestWord(id, claimants);
  throw new CliError("cli.wrong-usage", `Cannot compare "${id}": it claims nothing about ${event}`, {
    hint: near === undefined ? `See who does: variorum collate ${event}` : `Did you mean ${near}?`,
  });
}

export function compareCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("compare")
    .argument("<claimant>", "id of an actor")
    .argument("<other>", "id of another actor")
    .requiredOption("--event <id>", "the event that both speak of")
    .option("--restricted", "restricted records too")
    .addHelpText(
      "after",
      "\nExample:\n  $ variorum compare act:csp-psd act:malian-army --event evt:tinzaouatene-2024-07",
    )
    .action(async (claimant: string, other: string, _options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Omit<CompareOptions, "claimants">>();
      done(await compare({ ...options, claimants: [claimant, other] }, io));
    });
}
