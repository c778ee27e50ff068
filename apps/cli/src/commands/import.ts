import { Command } from "commander";
import { parseEncoding, parseWhole } from "../arguments.ts";
import { decide, type Decision } from "../decide.ts";
import { storeName, storePath } from "../env.ts";
import { parseExtractor } from "../drafting/open-extractor.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { exitOfRun, readWords, runImportFrom } from "../import-run.ts";
import type { ReadOptions } from "../read-options.ts";
import type { Io } from "../io.ts";
import { parseReport, type Report } from "../issues/print-issues.ts";
import { openTarget } from "../open-target.ts";
import { printBefore, printRun } from "../print-run.ts";

export interface ImportOptions extends ReadOptions {
  readonly report: Report;
  readonly dryRun?: boolean;
  readonly rejects?: string;
  /** How many records `--prune` may withdraw without a person looking on. */
  readonly confirmWithdraw?: number;
}

/** Reads files into the store: at once when that only adds, after a question when something existing would change. */
export async function importFiles(options: ImportOptions, io: Io): Promise<ExitCode> {
  const path = storePath(options.db, io.settings);
  const store = storeName(path, io.settings);
  const writes = options.dryRun !== true;
  const again = `variorum plan ${readWords(options)} --full`;
  const target = await openTarget(path, { writes });
  let isWritten = false;
  let decision: Decision | undefined;
  try {
    const reading = { ...options, command: `import ${readWords(options)}`, rejects: options.rejects ?? writes };
    await using run = await runImportFrom(target.store, reading, io, async (plan, { signal, ...read }) => {
      if (!writes) return "rollback";
      const show = async (): Promise<void> => printBefore(plan, read, { ...options, store, again }, io);
      decision = await decide(plan, { ...options, signal, show }, io);
      return decision === "commit" || decision === "confirmed" ? "commit" : "rollback";
    });
    isWritten = run.outcome.committed;
    const code = decision === "needed" ? EXIT.decisionNeeded : exitOfRun(run);
    await printRun(run, { ...options, store, again, decision, isDry: !writes }, io);
    return code;
  } finally {
    await target.close(isWritten);
  }
}

export function importCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("import")
    .argument("<files...>", 'a file, a folder, several files of one source, an address, or "-" for standard input')
    .option("--format <id>", "format of the input; left out, its content decides")
    .option("--encoding <name>", "encoding of the input where it is not UTF-8", parseEncoding)
    .option("--map <file>", "what the columns of a table of one's own mean; left out, <table>.map.yaml beside it")
    .option("--dry-run", "do everything and then take it back")
    .option("--report <how>", "print issues as text, json, github or sarif", parseReport, "text")
    .option("--keep-going", "import the good rows and leave the others in a file of rejects")
    .option("--max-errors <n>", "stop after so many errors", parseWhole)
    .option("--rejects <file>", "put all rejects into this file, with a number added where it exists")
    .option("--prune", "withdraw records of the same source that are no longer in it")
    .option("--confirm-withdraw <n>", "the number of records that will be withdrawn, where nobody is asked", parseWhole)
    .option("--redraft", "draft the claims of an article anew, though its text is held already")
    .option("--extractor <name>", "who drafts the claims of an article: rules or model", parseExtractor, "rules")
    .option("--allow-private-addresses", "fetch from this machine and from private networks too")
    .addHelpText("after", "\nExample:\n  $ variorum import examples/tinzaouatene-2024")
    .action(async (files: string[], _options: unknown, command: Command) => {
      done(await importFiles({ files, ...command.optsWithGlobals<Omit<ImportOptions, "files">>() }, io));
    });
}
