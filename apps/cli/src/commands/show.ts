import { Command } from "commander";
import type { ReadStore, VersionOf } from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStore } from "../open-store.ts";
import { parseRecordId } from "../record-id.ts";

export interface ShowOptions extends GlobalOptions {
  readonly id: string;
  /** A change number or a date: what the store held then. */
  readonly asOf?: string;
  readonly cite?: boolean;
  /** Words to find in the text of a report. */
  readonly find?: string;
  readonly restricted?: boolean;
}

/** Shows one record of any kind, the words of a report to quote, or the sentence to cite. */
export async function show(options: ShowOptions, io: Io): Promise<ExitCode> {
  const id = await parseRecordId(options.id);
  await using store = await openStore(options, io);
  if (options.find !== undefined) {
    const { showFound } = await import("../showing/show-found.ts");
    return await showFound(store, id, { ...options, words: options.find }, io);
  }
  const gone = await goneRecord(store, id);
  if (gone !== undefined) {
    if (options.json === true || options.ndjson === true) io.stdout(`${JSON.stringify({ id, ...gone.state })}\n`);
    else io.stdout(gone.words);
    return EXIT.done;
  }
  const asOf = await asOfChange(store, options.asOf);
  if (options.cite === true) {
    const { showCitation } = await import("../showing/show-citation.ts");
    return await showCitation(store, id, { ...options, asOf }, io);
  }
  if (id.startsWith("q:")) {
    const { showQuestion } = await import("../showing/show-question.ts");
    return await showQuestion(store, id, options, io);
  }
  const { getRecord } = await import("@variorum/store/read");
  const version = await getRecord(store, id, asOf === undefined ? {} : { asOf });
  if (options.json === true || options.ndjson === true) io.stdout(`${JSON.stringify(toDocument(version))}\n`);
  else await print(store, version, io);
  return EXIT.done;
}

async function asOfChange(store: ReadStore, asOf: string | undefined): Promise<number | undefined> {
  if (asOf === undefined) return undefined;
  const { resolveAsOf } = await import("@variorum/store/read");
  return await resolveAsOf(store, asOf);
}

/** The record as its author wrote it, with what the store adds under names that an import ignores. */
function toDocument({ record, notice, source, version, recordedIn, retiredIn }: VersionOf): object {
  return {
    ...record,
    _version: version,
    _change: recordedIn,
    ...(retiredIn === undefined ? {} : { _retiredIn: retiredIn }),
    ...(source === undefined ? {} : { _source: source }),
    ...(notice === undefined ? {} : { _notice: notice }),
  };
}

async function goneRecord(store: ReadStore, id: string) {
  const { getRecordState } = await import("@variorum/store/read");
  const state = await getRecordState(store, id);
  if (state.state === "merged") {
    return {
      state,
      words: `${id} was merged into ${state.into} in change ${state.change}. Look: variorum show ${state.into}\n`,
    };
  }
  if (state.state === "withdrawn") {
    const erased = state.erased ? " and its content was erased" : "";
    return { state, words: `${id} was withdrawn in change ${state.change}, ${state.at}${erased}: ${state.reason}\n` };
  }
  if (state.state === "restricted") {
    throw new CliError("cli.wrong-usage", `Cannot show ${id} as if it were public: it is restricted`, {
      hint: `Ask for restricted records: variorum show ${id} --restricted`,
    });
  }
  return undefined;
}

async function print(store: ReadStore, version: VersionOf, io: Io): Promise<void> {
  const { record, recordedIn, recordedAt, notice } = version;
  io.stdout(`${record.id}   ${record.kind} · version ${version.version}, change ${recordedIn}, ${recordedAt}\n`);
  if (notice !== undefined) io.stdout(`  ${notice}\n`);
  if (record.kind === "claim") {
    const { presentWholeClaim } = await import("../showing/show-claim.ts");
    io.stdout(await presentWholeClaim(store, record, io.width));
    return;
  }
  const { presentRecord } = await import("../showing/present-record.ts");
  io.stdout(presentRecord(record, io.width));
  if (record.kind === "event") io.stderr(`Where its accounts agree and differ: variorum collate ${record.id}\n`);
  if (record.kind === "report") io.stderr(`Words to quote: variorum show ${record.id} --find "words"\n`);
}

export function showCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("show")
    .argument("<id>", "id of a record of any kind, or of a question")
    .option("--as-of <change|date>", "as the store held it then")
    .option("--cite", "the sentence to cite it by")
    .option("--find <words>", "find words in a report and print the lines to quote them")
    .option("--restricted", "restricted records too")
    .addHelpText("after", '\nExample:\n  $ variorum show rep:retold-mid-day-2024-07-29 --find "Wagner fighters"')
    .action(async (id: string, _options: unknown, command: Command) => {
      done(await show({ id, ...command.optsWithGlobals<Omit<ShowOptions, "id">>() }, io));
    });
}
