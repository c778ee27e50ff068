import { Command } from "commander";
import type { BundleHead } from "@variorum/formats/write";
import type { ReadStore } from "@variorum/store/read";
import { collect } from "../arguments.ts";
import type { GlobalOptions } from "../command.ts";
import { CliError } from "../errors.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStore } from "../open-store.ts";
import { parseWhere } from "../where.ts";
import { presentCount } from "../wording/number.ts";

const FORMS = ["yaml", "json", "jsonl", "csv"] as const;
type Form = (typeof FORMS)[number];

export interface ExportOptions extends GlobalOptions {
  /** Folder to write into. */
  readonly output?: string;
  readonly as: Form;
  readonly where: readonly string[];
  /** Texts that may not travel and restricted records too: the backup of content. */
  readonly everything?: boolean;
  readonly restricted?: boolean;
  /** Records of datasets whose terms keep their rows on this machine too. */
  readonly localRows?: boolean;
}

/** Writes the records of a store as a bundle, sorted and stable, so that it can be kept and imported again. */
export async function exportStore(options: ExportOptions, io: Io): Promise<ExitCode> {
  const restricted = options.everything === true || options.restricted === true;
  const show = options.everything === true || options.localRows === true ? "local" : "public";
  await using store = await openStore({ ...options, restricted, show }, io);
  const only = await selectedBy(store, options.where);
  if (options.output !== undefined) return await exportBundle(store, { ...options, output: options.output, only }, io);
  if (options.as !== "jsonl" && options.ndjson !== true) {
    throw new CliError("cli.wrong-usage", `Cannot export ${options.as} to standard output: it is a folder of files`, {
      hint: "Name a folder with -o, or write one record a line with --as jsonl",
    });
  }
  const { exportRecords } = await import("@variorum/store/read");
  for await (const record of exportRecords(store, { only })) {
    io.stdout(`${JSON.stringify(record)}\n`);
  }
  await tellHeldBack(store, options, io);
  return EXIT.done;
}

/** The records that the words of a filter select; all where there are none. */
async function selectedBy(store: ReadStore, where: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  if (where.length === 0) return undefined;
  const { findSelection } = await import("@variorum/store/read");
  return findSelection(store, await parseWhere(where));
}

/** Says what was left out because it stays on this machine, and how it comes along. */
async function tellHeldBack(store: ReadStore, { quiet }: ExportOptions, io: Io): Promise<void> {
  if (store.show === "local" || quiet === true) return;
  const { countHeldBack } = await import("@variorum/store/read");
  const held = await countHeldBack(store);
  if (held.length === 0) return;
  const parts = held.map(({ source, records }) => `${presentCount(records, "record")} of ${source ?? "people's own"}`);
  io.stderr(`Held back, since the terms of a dataset keep its rows on this machine: ${parts.join(", ")}\n`);
  io.stderr("hint: Where its terms allow you to pass them on, add --local-rows\n");
}

interface BundleOptions extends ExportOptions {
  readonly output: string;
  readonly only: ReadonlySet<string> | undefined;
}

async function exportBundle(store: ReadStore, options: BundleOptions, io: Io): Promise<ExitCode> {
  const { writeBundle } = await import("@variorum/formats/write");
  const { exportSource } = await import("../exporting/export-source.ts");
  const { claimFolder, writeFiles } = await import("../exporting/write-files.ts");
  const folder = io.resolve(options.output);
  await claimFolder(folder, options.output);
  const texts = options.everything === true ? "all" : "travelling";
  const { source, counts } = exportSource(store, {
    head: await headOf(store, options.only),
    only: options.only,
    texts,
  });
  await tellHeldBack(store, options, io);
  const files = await writeFiles(folder, writeBundle(source, { form: options.as, texts }));
  if (options.json === true) io.stdout(`${JSON.stringify({ folder: options.output, files, counts: counts() })}\n`);
  else if (options.quiet !== true) {
    const total = Object.values(counts()).reduce((sum, count) => sum + count, 0);
    const wrote = `Wrote ${presentCount(total, "record")} in ${presentCount(files, "file")}`;
    io.stderr(`${wrote}. Read them: variorum check ${options.output}\n`);
  }
  return EXIT.done;
}

/** A bundle has one head: that of the only source of its records, or what all of these ask to be said. */
async function headOf(store: ReadStore, ids: ReadonlySet<string> | undefined): Promise<BundleHead> {
  const { findSourcesOf } = await import("@variorum/store/read");
  const sources = await findSourcesOf(store, ids);
  const [only] = sources;
  const notices = [...new Set(sources.flatMap(({ notice }) => notice ?? []))];
  const notice = notices.length === 0 ? {} : { notice: notices.join(" ") };
  if (only === undefined || sources.length > 1) return { bundle: "export", ...notice };
  const { id, title, licence, lang } = only;
  return {
    // A part under the name of the whole could be imported with --prune, and would take the rest away.
    ...(ids === undefined ? { bundle: id, ...(title === undefined ? {} : { title }) } : { bundle: "export" }),
    ...(lang === undefined ? {} : { lang }),
    ...(licence === undefined ? {} : { licence }),
    ...notice,
  };
}

function parseForm(text: string): Form {
  const form = FORMS.find((name) => name === text);
  if (form !== undefined) return form;
  throw new CliError("cli.wrong-usage", `Cannot export as "${text}": expected ${FORMS.join(", ")}`);
}

export function exportCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("export")
    .option("-o, --output <folder>", "folder to write the bundle into")
    .option("--as <form>", "yaml, json, jsonl or csv", parseForm, "yaml")
    .option("--where <name=value>", "only the claims that the filter finds, and what they rest on", collect, [])
    .option("--restricted", "restricted records too")
    .option("--local-rows", "rows of datasets whose terms keep them on this machine too")
    .option("--everything", "restricted records, texts that may not be shown and rows that stay: the backup of content")
    .addHelpText("after", "\nExample:\n  $ variorum export -o backup/ --everything")
    .action(async (_options: unknown, command: Command) => done(await exportStore(command.optsWithGlobals(), io)));
}
