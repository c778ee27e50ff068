import { setImmediate } from "node:timers/promises";
import type { Importer, ReadUnit } from "@variorum/formats/read";
import type { ImportOutcome, ImportPlan, WriteStore } from "@variorum/store/write";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { importerOf, methodOf } from "./importer-of.ts";
import type { Io } from "./io.ts";
import { type IssueLog, startIssueLog } from "./issues/issue-log.ts";
import { openUnpacked } from "./sources/open-unpacked.ts";
import type { OpenedSource } from "./sources/opened-source.ts";
import type { ReadOptions } from "./read-options.ts";
import { startReadingReport } from "./reading-report.ts";
import { isRejectsName } from "./sources/rejected-entry.ts";
import { type RejectsFiles, startRejects } from "./sources/rejects-files.ts";

interface RunOptions extends ReadOptions {
  /** Words that the change is remembered by. */
  readonly command: string;
  /** Whether to look for what is wrong and do nothing else. */
  readonly checkOnly?: boolean | undefined;
  /** Whether the plan keeps every changed field and not the first thousand. */
  readonly full?: boolean | undefined;
  /** Where rejects are written: nowhere, in files named after the input, or in one file. */
  readonly rejects: false | true | string;
}

/** What an import has read when it is decided on. */
export type ReadInput = Pick<ImportRun, "log" | "importer" | "source">;

/** One import as it went. */
export interface ImportRun extends AsyncDisposable {
  readonly outcome: ImportOutcome;
  /** Whether Ctrl-C ended it, and nothing was written. */
  readonly isInterrupted: boolean;
  readonly log: IssueLog;
  readonly importer: Importer;
  readonly source: OpenedSource;
  /** Names of the files of rejects. */
  readonly rejects: readonly string[];
  readonly ms: number;
}

/**
 * Reads files into a store: the one path of import, plan, apply and check. Disposing of the run closes what was opened:
 * lines of the files are still read for the issues.
 *
 * Throws: what opening the files, telling their format and writing the store throw.
 */
export async function runImportFrom(
  store: WriteStore,
  options: RunOptions,
  io: Io,
  decide: (plan: ImportPlan, read: ReadInput & { readonly signal: AbortSignal }) => Promise<"commit" | "rollback">,
): Promise<ImportRun> {
  const { heldRecords, heldRows, runImport } = await import("@variorum/store/write");
  const started = io.now();
  const signal = io.catchInterrupt();
  const source = await openUnpacked(options, io);
  let rejects: RejectsFiles | undefined;
  try {
    const importer = await importerOf(source.input, options, { store, signal, settings: io.settings });
    rejects = await rejectsOf({ source, importer }, options, io);
    const collected = startIssueLog(source.pathOf);
    const report = startReadingReport(source, options, io);
    const request = await requestOf(source, importer, options);
    const held = { ...heldRecords(store), row: heldRows(store, request.source.id) };
    const outcome = await runImport(
      store,
      {
        ...request,
        units: breathing(importer.read(source.input, held), io),
        signal,
        onIssue: (issue) => {
          collected.add(issue);
          report.issue(issue);
        },
        onRejected: (unit) => rejects?.add(unit),
        onProgress: report.rows,
        onCollated: report.collated,
      },
      async (plan) => {
        report.end();
        // Ctrl-C may have come while the results were computed, when the process heard nothing.
        await setImmediate();
        return signal.aborted ? "rollback" : decide(plan, { log: collected.log(), importer, source, signal });
      },
    );
    report.end();
    const isInterrupted = signal.aborted && !outcome.committed;
    if (isInterrupted) rejects?.discard();
    return {
      outcome,
      isInterrupted,
      log: collected.log(),
      importer,
      source,
      rejects: isInterrupted ? [] : (rejects?.close() ?? []),
      ms: io.now() - started,
      [Symbol.asyncDispose]: source.close,
    };
  } catch (error) {
    rejects?.discard();
    await source.close();
    throw error;
  }
}

async function rejectsOf(
  opened: Pick<ImportRun, "source" | "importer">,
  { rejects, encoding = opened.source.encoding }: RunOptions,
  io: Io,
): Promise<RejectsFiles | undefined> {
  if (rejects === false) return undefined;
  const to = rejects === true ? undefined : rejects;
  return startRejects({ ...opened, folder: io.settings.folder, to, encoding });
}

async function requestOf(source: OpenedSource, importer: Importer, options: RunOptions) {
  const { source: id, ...described } = await importer.describe(source.input);
  const { command, keepGoing, maxErrors, prune, full, checkOnly } = options;
  return {
    source: { id, ...described },
    method: methodOf(importer, options),
    command,
    inputs: source.readFiles,
    isRemainder: source.input.files.every(({ name }) => isRejectsName(name)),
    ...(keepGoing === undefined ? {} : { keepGoing }),
    ...(maxErrors === undefined ? {} : { maxErrors }),
    ...(prune === undefined ? {} : { prune }),
    ...(checkOnly === undefined ? {} : { checkOnly }),
    ...(full === undefined ? {} : { fullPlan: full }),
  } as const;
}

/** The exit code of a run that nobody has to decide on any more. */
export function exitOfRun(run: ImportRun): ExitCode {
  const { outcome } = run;
  if (run.isInterrupted) return EXIT.interrupted;
  if (!outcome.committed && outcome.stopped === "errors") return EXIT.inputInvalid;
  return outcome.plan.rows.rejected > 0 ? EXIT.partial : EXIT.done;
}

/** The words that ask for the same reading again, for a command to copy. */
export function readWords(options: ReadOptions): string {
  const { files, format, encoding, map, keepGoing, prune, redraft, extractor } = options;
  const words = [
    ...files,
    ...(format === undefined ? [] : ["--format", format]),
    ...(encoding === undefined ? [] : ["--encoding", encoding]),
    ...(map === undefined ? [] : ["--map", map]),
    ...(keepGoing === true ? ["--keep-going"] : []),
    ...(prune === true ? ["--prune"] : []),
    ...(redraft === true ? ["--redraft"] : []),
    ...(extractor === undefined || extractor === "rules" ? [] : ["--extractor", extractor]),
  ];
  return words.map(shellWord).join(" ");
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

const BREATH_MS = 50;

/** Lets the process hear Ctrl-C while units follow each other without waiting for anything. */
async function* breathing(units: AsyncIterable<ReadUnit>, io: Io): AsyncGenerator<ReadUnit> {
  let last = io.now();
  for await (const unit of units) {
    yield unit;
    if (io.now() - last < BREATH_MS) continue;
    await setImmediate();
    last = io.now();
  }
}
