import { Command } from "commander";
import { parseEncoding, parseWhole } from "../arguments.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { readWords, runImportFrom } from "../import-run.ts";
import type { ReadOptions } from "../read-options.ts";
import type { Io } from "../io.ts";
import { parseReport, printIssues, type Report } from "../issues/print-issues.ts";
import { openTemporary } from "../open-target.ts";
import { presentRows } from "../wording/present-plan.ts";

export interface CheckOptions extends ReadOptions {
  readonly report: Report;
  readonly rejects?: string;
}

/** What is found wrong with a record that names one which is not in the files. */
const MISSING = ["reference.unknown", "actor.unknown"] as const;

/** Reads files as an import does, into a store that is gone afterwards, and reports what is wrong with them. */
export async function check(options: CheckOptions, io: Io): Promise<ExitCode> {
  const target = await openTemporary();
  try {
    const reading = {
      ...options,
      command: `check ${readWords(options)}`,
      rejects: options.rejects ?? false,
      checkOnly: true,
    };
    await using run = await runImportFrom(target.store, reading, io, async () => "rollback");
    const { errors, warnings } = run.log;
    const { plan } = run.outcome;
    if (options.json === true) {
      const { rows, totals } = plan;
      io.stdout(
        `${JSON.stringify({ format: run.importer.id, rows, totals, errors, warnings, issues: run.log.issues })}\n`,
      );
    } else if (options.ndjson === true) {
      io.stdout(`${JSON.stringify({ result: { format: run.importer.id, rows: plan.rows, errors, warnings } })}\n`);
    } else {
      await printIssues(run.log, run.source, { report: options.report, io });
    }
    if (run.isInterrupted) return EXIT.interrupted;
    if (options.quiet !== true && options.json !== true) {
      const next = errors === 0 ? `Import it: variorum import ${readWords(options)}` : "Mend them and check again";
      io.stderr(`${presentRows(plan, run.importer.id)}${next}\n`);
      if (MISSING.some((code) => plan.issues[code] !== undefined)) {
        const words = readWords(options);
        io.stderr(`hint: A check knows these files alone. If a store holds what they name: variorum plan ${words}\n`);
      }
    }
    return errors === 0 ? EXIT.done : EXIT.inputInvalid;
  } finally {
    await target.close(false);
  }
}

export function checkCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("check")
    .argument("<files...>", 'a file, a folder, several files of one source, an address, or "-" for standard input')
    .option("--format <id>", "format of the input; left out, its content decides")
    .option("--encoding <name>", "encoding of the input where it is not UTF-8", parseEncoding)
    .option("--map <file>", "what the columns of a table of one's own mean; left out, <table>.map.yaml beside it")
    .option("--report <how>", "print issues as text, json, github or sarif", parseReport, "text")
    .option("--max-errors <n>", "stop after so many errors", parseWhole)
    .option("--rejects <file>", "put all rejects into this file, with a number added where it exists")
    .option("--allow-private-addresses", "fetch from this machine and from private networks too")
    .addHelpText("after", "\nExample:\n  $ variorum check march.csv --report github")
    .action(async (files: string[], _options: unknown, command: Command) => {
      done(await check({ files, ...command.optsWithGlobals<Omit<CheckOptions, "files">>() }, io));
    });
}
