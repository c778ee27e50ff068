import { Command } from "commander";
import type { AnyRecord, Checked } from "@variorum/core";
import type { Draft } from "@variorum/extract";
import type { GlobalOptions } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { presentIssueGroup } from "../issues/present-issue.ts";
import { presentCount } from "../wording/number.ts";

export interface DraftOptions extends GlobalOptions {
  readonly article: string;
  /** Folder to write the bundle into. */
  readonly output?: string;
}

/** Drafts the claims of one article, for a person to check and edit. Nothing goes into a store. */
export async function draft({ article, output, ...options }: DraftOptions, io: Io): Promise<ExitCode> {
  const { draftArticle } = await import("../drafting/draft-article.ts");
  const source = await io.openSource(article);
  try {
    const [file] = source.input.files;
    const drafted: Checked<Draft> =
      file === undefined || source.input.isFolder ? notOne(article) : await draftArticle(file);
    for (const issue of drafted.issues) io.stderr(presentIssueGroup({ issue, others: [], count: 1 }, undefined, io));
    if (!drafted.ok) return EXIT.inputInvalid;
    if (output !== undefined) await writeDraft(drafted.value, output, io);
    await show(drafted.value, { ...options, isWritten: output !== undefined }, io);
    return EXIT.done;
  } finally {
    await source.close();
  }
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

function recordsOf({ actors, places, report, passages, events, claims }: Draft): readonly AnyRecord[] {
  return [...actors, ...places, report, ...passages, ...events, ...claims];
}

async function writeDraft(drafted: Draft, output: string, io: Io): Promise<void> {
  const { writeBundle } = await import("@variorum/formats/write");
  const { claimFolder, writeFiles } = await import("../exporting/write-files.ts");
  const { slugOfId } = await import("@variorum/core");
  const records = recordsOf(drafted);
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  const folder = io.resolve(output);
  await claimFolder(folder, output);
  const lookup = {
    get: (id: string) => byId.get(id),
    text: (sha256: string) => (sha256 === drafted.report.text?.sha256 ? drafted.text : undefined),
  };
  const recordsOfKind = (kind: AnyRecord["kind"]) =>
    records.filter((record) => record.kind === kind).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const head = { bundle: slugOfId(drafted.report.id), lang: drafted.report.language };
  await writeFiles(folder, writeBundle({ head, recordsOf: recordsOfKind, lookup }, { form: "yaml", texts: "all" }));
  io.stderr(`Edit ${output}, then import it: variorum import ${output}\n`);
}

interface ShowOptions extends GlobalOptions {
  readonly isWritten: boolean;
}

async function show(drafted: Draft, options: ShowOptions, io: Io): Promise<void> {
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
  const counted = `${presentCount(drafted.claims.length, "claim")} drafted by rules, reviewed by nobody`;
  io.stderr(`${counted}.${options.isWritten ? "" : " Write them to edit: variorum draft ARTICLE -o FOLDER"}\n`);
}

export function draftCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("draft")
    .argument("<article>", 'file of one article (text, HTML or Markdown), or "-" for standard input')
    .option("-o, --output <folder>", "write the drafts as a bundle to edit and import")
    .addHelpText("after", "\nExample:\n  $ variorum draft article.txt -o drafts")
    .action(async (article: string, _options: unknown, command: Command) => {
      done(await draft({ article, ...command.optsWithGlobals<Omit<DraftOptions, "article">>() }, io));
    });
}
