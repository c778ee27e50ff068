import { changing, type Decision, presentPlan } from "./decide.ts";
import type { ImportPlan } from "@variorum/store/write";
import { type ImportRun, type ReadInput, readWords } from "./import-run.ts";
import type { ReadOptions } from "./read-options.ts";
import type { Io } from "./io.ts";
import { printIssues, type Report } from "./issues/print-issues.ts";
import { planToJson } from "./wording/plan-to-json.ts";
import { encoderOf } from "./sources/encoder-of.ts";
import { presentCount, presentDuration, presentNumber } from "./wording/number.ts";
import { presentRecords, presentRows, presentTotals, presentNothingToDo } from "./wording/present-plan.ts";

interface PrintOptions extends ReadOptions {
  readonly report: Report;
  /** The store as the person would name it. */
  readonly store: string;
  /** The command that prints the whole plan. */
  readonly again: string;
  readonly isDry: boolean;
  /** What became of the plan; absent where nobody was to decide. */
  readonly decision: Decision | undefined;
}

/** Prints how an import went: the issues as data, the rest as talk, or all of it as one JSON document. */
export async function printRun(run: ImportRun, options: PrintOptions, io: Io): Promise<void> {
  if (options.json === true || options.ndjson === true) {
    const document = runToJson(run, options);
    io.stdout(
      `${JSON.stringify(options.ndjson === true ? { result: document } : { ...document, issues: run.log.issues })}\n`,
    );
    return;
  }
  if (!wasAsked(options)) await printIssues(run.log, run.source, { report: options.report, io });
  if (options.quiet !== true) io.stderr(presentRun(run, options));
}

/** Prints what a person decides on: what is wrong, the rows, the totals and the plan. */
export async function printBefore(
  plan: ImportPlan,
  { log, importer, source }: ReadInput,
  options: Pick<PrintOptions, "report" | "store" | "again">,
  io: Io,
): Promise<void> {
  await printIssues(log, source, { report: options.report, io });
  io.stderr(presentRows(plan, importer.id) + presentTotals(plan) + presentPlan(plan, options));
}

/** Whether a person saw all of it before, to decide on it. */
function wasAsked({ decision }: PrintOptions): boolean {
  return decision === "confirmed" || decision === "declined";
}

function runToJson({ outcome, importer, rejects }: ImportRun, { store, isDry, decision }: PrintOptions): object {
  const { committed, plan } = outcome;
  return {
    committed,
    ...(committed ? { change: outcome.change } : {}),
    ...(committed || isDry ? {} : { stopped: decision === "needed" ? "decision-needed" : outcome.stopped }),
    store,
    format: importer.id,
    rejects,
    ...planToJson(plan),
  };
}

/** Words for how an import went; the last line is what matters and names the next command. */
function presentRun(run: ImportRun, options: PrintOptions): string {
  const { outcome } = run;
  const { plan } = outcome;
  const stopped = outcome.committed ? undefined : outcome.stopped;
  if (run.isInterrupted) {
    return "Nothing was written: an import is one transaction. Run the same command again.\n";
  }
  const rows = presentRows(plan, run.importer.id);
  if (stopped === "errors") return `${rows}${presentErrors(run, options)}`;
  if (stopped === "nothing-to-do" || plan.isEmpty) {
    const took = presentDuration(run.ms);
    return `${rows}${presentTotals(plan)}${presentRejects(run, options)}${presentNothingToDo(plan)} (${took})\n`;
  }
  return (wasAsked(options) ? "" : rows + presentTotals(plan)) + presentEnd(run, options);
}

function presentEnd(run: ImportRun, options: PrintOptions): string {
  const { outcome } = run;
  const { plan } = outcome;
  const { store, again, isDry, decision } = options;
  if (outcome.committed) {
    const { change } = outcome;
    const hint = mayHaveLinks(plan) ? "Perhaps some of these are held already: variorum link propose\n" : "";
    const end = `Change ${presentNumber(change)} of ${store}.   Take it back: variorum undo ${change}\n`;
    // Whoever said yes has seen the records already.
    return `${decision === "confirmed" ? "" : presentRecords(plan)}${presentRejects(run, options)}${hint}${end}`;
  }
  if (isDry)
    return `${presentPlan(plan, options)}Dry run: nothing was written. Import it: variorum import ${readWords(options)}\n`;
  if (decision !== "needed") return "Nothing was written.\n";
  const count = presentCount(changing(plan), "existing record");
  const confirm = plan.withdrawals.length === 0 ? "" : ` --confirm-withdraw ${plan.withdrawals.length}`;
  return `${presentPlan(plan, options)}\n${count} would change and nothing was written. Look: ${again}\nSay yes with: variorum import ${readWords(options)} --yes${confirm}\n`;
}

/** Tells whether an import brought records that another source may have too. */
function mayHaveLinks({ base, counts }: ImportRun["outcome"]["plan"]): boolean {
  return base > 0 && counts.event.created + counts.actor.created + counts.place.created > 0;
}

function presentErrors(run: ImportRun, options: PrintOptions): string {
  const { rows, errors, warnings } = run.outcome.plan;
  const found = [
    `${presentCount(errors, "error")} in ${presentCount(rows.rejected, "row")}`,
    ...(warnings === 0 ? [] : [presentCount(warnings, "warning")]),
    "nothing was written",
  ];
  const keepGoing =
    rows.accepted === 0 || options.keepGoing === true
      ? "Fix them and import again.\n"
      : "Fix them and import again; or import the good rows now with --keep-going and the mended rejects files later.\n";
  return `\n${found.join(" · ")}\n${rejectsLine(run)}${keepGoing}`;
}

function presentRejects(run: ImportRun, options: PrintOptions): string {
  if (options.keepGoing !== true || run.outcome.plan.rows.rejected === 0) return "";
  const left = `${presentCount(run.outcome.plan.rows.rejected, "row")} left out.`;
  if (run.rejects.length === 0) return `${left}\n`;
  return `${left} Mend them, then: variorum import ${rejectsWords(run, options)}\n${rejectsLine(run)}`;
}

function rejectsLine({ rejects }: ImportRun): string {
  return rejects.length === 0 ? "" : `  rows with errors → ${rejects.join(", ")}\n`;
}

/** The words that import the rejects alone: as they were read, and in the encoding in which they were written. */
function rejectsWords({ rejects, source }: ImportRun, options: PrintOptions): string {
  const { format, map, encoding = source.encoding } = options;
  const isWritten = encoding !== undefined && encoderOf(encoding) !== undefined;
  return readWords({ files: rejects, format, map, ...(isWritten ? { encoding } : {}) });
}
