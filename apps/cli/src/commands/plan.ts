import { Command } from "commander";
import { parseEncoding, parseWhole } from "../arguments.ts";
import { presentPlan } from "../decide.ts";
import { storeName, storePath } from "../env.ts";
import { CliError } from "../errors.ts";
import { parseExtractor } from "../drafting/open-extractor.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { type ImportRun, readWords, runImportFrom } from "../import-run.ts";
import type { ReadOptions } from "../read-options.ts";
import type { Io } from "../io.ts";
import { printIssues, parseReport, type Report } from "../issues/print-issues.ts";
import { openTarget } from "../open-target.ts";
import { savePlan } from "../saved-plan.ts";
import { planToJson } from "../wording/plan-to-json.ts";
import {
  presentChanges,
  presentNothingToDo,
  presentRecords,
  presentRows,
  presentTotals,
} from "../wording/present-plan.ts";

export interface PlanOptions extends ReadOptions {
  readonly report: Report;
  /** File to save the plan in. */
  readonly output?: string;
  readonly full?: boolean;
  /** Whether a plan with changes gives an exit code of its own. */
  readonly exitCode?: boolean;
}

/** Does an import to its end, takes it back, and tells what it did. */
export async function plan(options: PlanOptions, io: Io): Promise<ExitCode> {
  if (options.output !== undefined && options.files.includes("-")) {
    throw new CliError("cli.wrong-usage", "Cannot save a plan of standard input: it cannot be read twice", {
      hint: "Put it into a file first",
    });
  }
  const path = storePath(options.db, io.settings);
  const target = await openTarget(path, { writes: false });
  try {
    const reading = { ...options, command: `plan ${readWords(options)}`, rejects: false as const };
    await using run = await runImportFrom(target.store, reading, io, async () => "rollback");
    await printPlan(run, options, io);
    if (run.isInterrupted) return EXIT.interrupted;
    if (run.log.errors > 0 && options.keepGoing !== true) return EXIT.inputInvalid;
    if (options.output !== undefined) await save(run, path, options, io);
    return options.exitCode === true && !run.outcome.plan.isEmpty ? EXIT.decisionNeeded : EXIT.done;
  } finally {
    await target.close(false);
  }
}

async function printPlan({ outcome, log, importer, source }: ImportRun, options: PlanOptions, io: Io): Promise<void> {
  if (options.json === true || options.ndjson === true) {
    const document = { ...planToJson(outcome.plan), format: importer.id };
    io.stdout(
      `${JSON.stringify(options.ndjson === true ? { result: document } : { ...document, issues: log.issues })}\n`,
    );
    return;
  }
  await printIssues(log, source, { report: options.report, io });
  const store = storeName(storePath(options.db, io.settings), io.settings);
  const again = `variorum plan ${readWords(options)} --full`;
  io.stdout(presentRows(outcome.plan, importer.id) + presentTotals(outcome.plan));
  if (outcome.plan.isEmpty) {
    io.stdout(
      `${presentNothingToDo(outcome.plan)}\n${presentChanges(outcome.plan, { full: options.full === true, again })}`,
    );
    return;
  }
  const whole = presentRecords(outcome.plan) + presentChanges(outcome.plan, { full: true, again });
  io.stdout(options.full === true ? whole : presentPlan(outcome.plan, { store, again }));
  if (options.quiet !== true && options.output === undefined) {
    io.stderr(`Nothing was written. Import it: variorum import ${readWords(options)}\n`);
  }
}

async function save({ outcome }: ImportRun, store: string, options: PlanOptions, io: Io): Promise<void> {
  const { output = "", files, format, encoding, map, keepGoing, maxErrors, prune, redraft, extractor } = options;
  await savePlan(
    output,
    {
      folder: io.settings.folder,
      store,
      files,
      options: {
        ...(format === undefined ? {} : { format }),
        ...(encoding === undefined ? {} : { encoding }),
        ...(map === undefined ? {} : { map }),
        ...(keepGoing === undefined ? {} : { keepGoing }),
        ...(maxErrors === undefined ? {} : { maxErrors }),
        ...(prune === undefined ? {} : { prune }),
        ...(redraft === undefined ? {} : { redraft }),
        ...(extractor === undefined ? {} : { extractor }),
      },
      plan: outcome.plan,
    },
    io,
  );
  if (options.quiet !== true) io.stderr(`Saved the plan. Apply it: variorum apply ${output}\n`);
}

export function planCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("plan")
    .argument("<files...>", 'a file, a folder, several files of one source, an address, or "-" for standard input')
    .option("-o, --output <file>", "save the plan, to be applied later")
    .option("--full", "every changed field, every effect, and what was kept")
    .option("--exit-code", "exit with 10 when something would be written")
    .option("--format <id>", "format of the input; left out, its content decides")
    .option("--encoding <name>", "encoding of the input where it is not UTF-8", parseEncoding)
    .option("--map <file>", "what the columns of a table of one's own mean; left out, <table>.map.yaml beside it")
    .option("--report <how>", "print issues as text, json, github or sarif", parseReport, "text")
    .option("--keep-going", "plan the good rows and leave the others out")
    .option("--max-errors <n>", "stop after so many errors", parseWhole)
    .option("--prune", "withdraw records of the same source that are no longer in it")
    .option("--redraft", "draft the claims of an article anew, though its text is held already")
    .option("--extractor <name>", "who drafts the claims of an article: rules or model", parseExtractor, "rules")
    .option("--allow-private-addresses", "fetch from this machine and from private networks too")
    .addHelpText("after", "\nExample:\n  $ variorum plan bundle/ -o plan.json")
    .action(async (files: string[], _options: unknown, command: Command) => {
      done(await plan({ files, ...command.optsWithGlobals<Omit<PlanOptions, "files">>() }, io));
    });
}
