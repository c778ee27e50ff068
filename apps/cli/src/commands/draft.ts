import { existsSync } from "node:fs";
import { type AnyRecord, type Checked, referencesOf } from "@variorum/core";
import type { Draft, KnownEntities } from "@variorum/extract";
import { Command } from "commander";
import { parseEncoding } from "../arguments.ts";
import type { GlobalOptions } from "../command.ts";
import { type ExtractorName, openExtractor, parseExtractor } from "../drafting/open-extractor.ts";
import { storePath } from "../env.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openUnpacked } from "../sources/open-unpacked.ts";
import { presentIssueGroup } from "../issues/present-issue.ts";
import { presentCount } from "../wording/number.ts";

export interface DraftOptions extends GlobalOptions {
  readonly article: string;
  readonly encoding?: string;
  readonly allowPrivateAddresses?: boolean;
  /** Who drafts: rules, or a language model. */
  readonly extractor?: ExtractorName;
  /** Folder or file to write the bundle into. */
  readonly output?: string;
}

/** Drafts the claims of one article, for a person to check and edit. Nothing goes into a store. */
export async function draft(options: DraftOptions, io: Io): Promise<ExitCode> {
  const { article, output, encoding, extractor } = options;
  const { draftArticle } = await import("../drafting/draft-article.ts");
  const signal = io.catchInterrupt();
  const tools = { extractor: await openExtractor(extractor, io.settings), signal, ...(await knownOf(options, io)) };
  const { allowPrivateAddresses } = options;
  const source = await openUnpacked({ files: [article], encoding, allowPrivateAddresses }, io);
  try {
    const [file] = source.input.files;
    const drafted: Checked<Draft> =
      file === undefined || source.input.isFolder ? notOne(article) : await draftArticle(file, tools);
    for (const issue of drafted.issues) io.stderr(presentIssueGroup({ issue, others: [], count: 1 }, undefined, io));
    if (!drafted.ok) return EXIT.inputInvalid;
    if (output !== undefined) {
      const { recordsOf, writeDraft } = await import("../drafting/write-draft.ts");
      const { sourceOf } = await import("../drafting/article-format.ts");
      await writeDraft(drafted.value, { article: sourceOf(source.input), output }, io);
      io.stderr(nextStep(recordsOf(drafted.value), output));
    }
    await show(drafted.value, { ...options, isWritten: output !== undefined }, io);
    return EXIT.done;
  } finally {
    await source.close();
  }
}

/** What to do with a draft; one that names records of the store is no bundle by itself. */
function nextStep(records: readonly AnyRecord[], output: string): string {
  const own = new Set<string>(records.map(({ id }) => id));
  const named = new Set(records.flatMap((record) => referencesOf(record).map(({ id }) => id)));
  const ofStore = [...named].filter((id) => !own.has(id)).length;
  const edit = `Edit ${output}, then import it: variorum import ${output}\n`;
  if (ofStore === 0) return edit;
  const count = presentCount(ofStore, "record");
  return `${edit}It names ${count} of the store, which a check does not know; to see it beside them: variorum plan ${output}\n`;
}

/** What the store holds already, so that a draft names it; without a store all is new. */
async function knownOf({ db }: DraftOptions, io: Io): Promise<{ readonly known?: KnownEntities }> {
  const path = storePath(db, io.settings);
  if (!existsSync(path)) return {};
  const { readKnownEntities } = await import("../drafting/known-entities.ts");
  const { openForReading } = await import("@variorum/store/read");
  await using store = await openForReading(path, { show: "local", restricted: true });
  return { known: await readKnownEntities(store) };
}

function notOne(article: string): Checked<Draft> {
  const message = `Cannot draft from "${article}": expected the file of one article`;
  return {
    ok: false,
    issues: [
      { code: "file.unreadable", severity: "error", message, hint: "Name a file of the folder", at: { file: article } },
    ],
  };
}

interface ShowOptions extends GlobalOptions {
  readonly extractor?: ExtractorName;
  readonly isWritten: boolean;
}

async function show(drafted: Draft, options: ShowOptions, io: Io): Promise<void> {
  const { recordsOf } = await import("../drafting/write-draft.ts");
  if (options.json === true) {
    io.stdout(`${JSON.stringify({ records: recordsOf(drafted), notes: drafted.notes })}\n`);
    return;
  }
  if (options.ndjson === true) {
    for (const record of recordsOf(drafted)) io.stdout(`${JSON.stringify(record)}\n`);
    return;
  }
  if (!options.isWritten) {
    const { presentDraft } = await import("../drafting/present-draft.ts");
    io.stdout(presentDraft(drafted, io.width));
  }
  for (const note of drafted.notes) io.stderr(`${note}\n`);
  const by = options.extractor === "model" ? "a language model" : "rules";
  const counted = `${presentCount(drafted.claims.length, "claim")} drafted by ${by}, reviewed by nobody`;
  io.stderr(`${counted}.${options.isWritten ? "" : " Write them to edit: variorum draft ARTICLE -o FOLDER"}\n`);
}

export function draftCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("draft")
    .argument("<article>", 'file or address of one article (text, HTML or Markdown), or "-" for standard input')
    .option(
      "-o, --output <path>",
      "write the drafts as a bundle to edit and import: a folder, or one file ending in .yaml",
    )
    .option("--encoding <name>", "encoding of the article where it is not UTF-8", parseEncoding)
    .option("--extractor <name>", "who drafts: rules or model", parseExtractor, "rules")
    .option("--allow-private-addresses", "fetch from this machine and from private networks too")
    .addHelpText("after", "\nExample:\n  $ variorum draft article.txt -o drafts")
    .action(async (article: string, _options: unknown, command: Command) => {
      done(await draft({ article, ...command.optsWithGlobals<Omit<DraftOptions, "article">>() }, io));
    });
}
