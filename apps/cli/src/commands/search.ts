import { Command } from "commander";
import type { ReadStore, SearchFilter, SearchHit } from "@variorum/store/read";
import { collect, parseWhole } from "../arguments.ts";
import type { GlobalOptions } from "../command.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { namesAround } from "../names.ts";
import { openStore } from "../open-store.ts";
import { parseSearch } from "../where.ts";
import { presentClaim } from "../wording/present-claim.ts";
import { presentCount, presentNumber } from "../wording/number.ts";
import { printable, printableName } from "../wording/printable.ts";
import { wrap } from "../wording/wrap.ts";

const KINDS = ["claims", "events", "actors", "reports"] as const;
type SearchedKind = (typeof KINDS)[number];

export interface SearchOptions extends GlobalOptions {
  readonly words: readonly string[];
  readonly where: readonly string[];
  readonly kind: SearchedKind;
  readonly limit: number;
  readonly restricted?: boolean;
}

/**
 * Finds claims, events, actors or reports by words and filter; without either, lists events, actors or reports. A whole
 * id is no word of a text: its record is shown.
 */
export async function searchStore(options: SearchOptions, io: Io): Promise<ExitCode> {
  const words = options.words.join(" ");
  if (options.where.length === 0 && (await isWholeId(words))) {
    const { show } = await import("./show.ts");
    return await show({ ...options, id: words }, io);
  }
  if (words === "" && options.where.length === 0 && options.kind === "claims") {
    throw new CliError("cli.wrong-usage", "Cannot search for nothing: expected words, or --where name=value", {
      hint: "List the events: variorum search --kind events",
    });
  }
  await using store = await openStore(options, io);
  const filter = { limit: options.limit, ...(await parseSearch(options.where, { words, kind: options.kind })) };
  if (options.kind === "claims") return await searchClaims(store, filter, options, io);
  const { search } = await import("@variorum/store/read");
  const found = await search(store, filter);
  print(found, options, io, (hit) => presentHit(hit, io.width));
  return EXIT.done;
}

async function isWholeId(words: string): Promise<boolean> {
  const { isRecordId } = await import("../record-id.ts");
  return await isRecordId(words);
}

async function searchClaims(store: ReadStore, filter: SearchFilter, options: SearchOptions, io: Io): Promise<ExitCode> {
  const { findClaims, findRecords } = await import("@variorum/store/read");
  const { kind: _claims, ...claimFilter } = filter;
  const page = await findClaims(store, claimFilter);
  const claims = page.entries.map(({ claim }) => claim);
  const call = await namesAround(store, claims);
  const questions = await findRecords(store, [...new Set(claims.map(({ question }) => question))]);
  print(page, options, io, ({ claim, passages }) => {
    const question = questions.get(claim.question);
    const answers = question?.kind === "question" ? question.answers : undefined;
    return presentClaim({ claim, passages, answers, call, width: io.width });
  });
  return EXIT.done;
}

interface Found<Entry> {
  readonly entries: readonly Entry[];
  readonly total: number;
  readonly totalExact: boolean;
}

function print<Entry>(found: Found<Entry>, options: SearchOptions, io: Io, present: (entry: Entry) => string): void {
  const { entries, total, totalExact } = found;
  if (options.json === true) return io.stdout(`${JSON.stringify({ data: entries, meta: { total, totalExact } })}\n`);
  if (options.ndjson === true) return io.stdout(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  io.stdout(entries.map(present).join("\n"));
  if (options.quiet === true) return;
  const one = options.kind.slice(0, -1);
  const all = `${totalExact ? "" : "more than "}${presentCount(total, one)}`;
  const more =
    entries.length < total ? `, the first ${presentNumber(entries.length)} shown: --limit ${Math.min(500, total)}` : "";
  const others = KINDS.filter((kind) => kind !== options.kind).join(", ");
  io.stderr(`${entries.length === 0 ? `No ${one} found. Search others with --kind ${others}` : `\n${all}${more}`}\n`);
}

function presentHit({ id, names, snippet }: SearchHit, width: number): string {
  const text = printable(snippet.text);
  const [first] = names;
  const name = first === undefined ? "" : `  ${printableName(first.value)}`;
  return `${id}${name}\n${text === "" || text === first?.value ? "" : wrap(text, { width, first: "    ", rest: "    " })}`;
}

function parseKind(text: string): SearchedKind {
  const kind = KINDS.find((name) => name === text);
  if (kind !== undefined) return kind;
  throw new CliError("cli.wrong-usage", `Cannot search "${text}": expected ${KINDS.join(", ")}`);
}

export function searchCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("search")
    .argument("[words...]", 'words, "a phrase", -not, begin*; or a whole id, which shows the record')
    .option(
      "--where <name=value>",
      "filter by claims as the addresses of the site do; may be given several times",
      collect,
      [],
    )
    .option(
      "--kind <kind>",
      "claims, events, actors or reports; all but claims are listed without words too",
      parseKind,
      "claims",
    )
    .option("--limit <n>", "how many at most", parseWhole, 20)
    .option("--restricted", "restricted records too")
    .addHelpText("after", "\nExample:\n  $ variorum search helicopter --where status=contested")
    .action(async (words: string[], _options: unknown, command: Command) => {
      done(await searchStore({ words, ...command.optsWithGlobals<Omit<SearchOptions, "words">>() }, io));
    });
}
