import { Command } from "commander";
import type { Collation, EventDossier, QuestionCollation } from "@variorum/core";
import type { GlobalOptions } from "../command.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStore } from "../open-store.ts";
import { parseRecordId } from "../record-id.ts";

export interface CollateOptions extends GlobalOptions {
  readonly event: string;
  /** Id of the only question to print. */
  readonly question?: string;
  /** Id of a question to explain. */
  readonly why?: string;
  readonly restricted?: boolean;
  /** Every question, voice and relation, however many. */
  readonly all?: boolean;
}

/** Prints where the accounts of an event agree, differ and contradict; never what happened. */
export async function collateEvent(options: CollateOptions, io: Io): Promise<ExitCode> {
  const { collate } = await import("@variorum/core");
  const dossier = await loadDossier(options, io);
  const collation = collate(dossier);
  const asked = options.why ?? options.question;
  const question = asked === undefined ? undefined : await questionOf(collation, await parseRecordId(asked));
  if (options.json === true) io.stdout(`${JSON.stringify(question ?? collation)}\n`);
  else if (options.ndjson === true) {
    for (const each of question === undefined ? collation.questions : [question])
      io.stdout(`${JSON.stringify(each)}\n`);
  } else io.stdout(await present({ collation, dossier, question, options, width: io.width }));
  return EXIT.done;
}

/** Loads what the accounts of an event are collated from. Throws: `cli.not-an-id`, `store.not-found`. */
export async function loadDossier(options: CollateOptions, io: Io): Promise<EventDossier> {
  const { EventId } = await import("@variorum/core");
  const { getDossier } = await import("@variorum/store/read");
  const id = EventId.safeParse(await parseRecordId(options.event));
  if (!id.success)
    throw new CliError("cli.not-an-id", `Cannot collate "${options.event}": expected the id of an event, evt:…`);
  await using store = await openStore(options, io);
  return await getDossier(store, id.data);
}

async function questionOf(collation: Collation, id: string): Promise<QuestionCollation> {
  const found = collation.questions.find(
    ({ question, aligned }) => question === id || aligned.some((other) => other === id),
  );
  if (found !== undefined) return found;
  const { nearestWord } = await import("@variorum/core");
  const near = nearestWord(
    id,
    collation.questions.map(({ question }) => question),
  );
  throw new CliError("cli.wrong-usage", `Cannot find the question "${id}" among those of ${collation.event}`, {
    hint: near === undefined ? `See them all: variorum collate ${collation.event}` : `Did you mean ${near}?`,
  });
}

interface Presenting {
  readonly collation: Collation;
  readonly dossier: EventDossier;
  readonly question: QuestionCollation | undefined;
  readonly options: CollateOptions;
  readonly width: number;
}

async function present({ collation, dossier, question, options, width }: Presenting): Promise<string> {
  const { eventWords } = await import("../collating/event-words.ts");
  const { presentCollation, presentQuestion } = await import("../collating/present-collation.ts");
  const { EVERYTHING, SOME } = await import("../collating/listing-room.ts");
  const words = eventWords(dossier);
  const frame = { width, room: options.all === true ? EVERYTHING : SOME };
  if (question === undefined) return presentCollation(collation, words, frame);
  if (options.why === undefined) return presentQuestion(question, words, frame);
  const { presentWhy } = await import("../collating/present-why.ts");
  return presentWhy(question, words, frame);
}

export function collateCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("collate")
    .argument("<event>", "id of the event")
    .option("--question <id>", "only this question")
    .option("--why <id>", "why this question stands as it does: rules, records, and what would change it")
    .option("--all", "every question, voice and relation, however many")
    .option("--restricted", "restricted records too")
    .addHelpText("after", "\nExample:\n  $ variorum collate evt:tinzaouatene-2024-07 --why q:wagner-killed")
    .action(async (event: string, _options: unknown, command: Command) => {
      done(await collateEvent({ event, ...command.optsWithGlobals<Omit<CollateOptions, "event">>() }, io));
    });
}
