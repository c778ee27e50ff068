import { Command } from "commander";
import type { GlobalOptions } from "../command.ts";
import { storeName, storePath } from "../env.ts";
import { CliError } from "../errors.ts";
import type { ExitCode } from "../exit-codes.ts";
import { exitOfRun, readWords, runImportFrom } from "../import-run.ts";
import type { Io } from "../io.ts";
import { openTarget } from "../open-target.ts";
import { printRun } from "../print-run.ts";
import { differenceFrom, filesOfPlan, loadPlan, optionsOfPlan } from "../saved-plan.ts";

export interface ApplyOptions extends GlobalOptions {
  /** Path of the saved plan. */
  readonly plan: string;
}

/** Runs the import of a saved plan again and commits it when the same comes out. */
export async function apply(options: ApplyOptions, io: Io): Promise<ExitCode> {
  const saved = await loadPlan(options.plan, io);
  const path = options.db === undefined ? saved.store : storePath(options.db, io.settings);
  const files = filesOfPlan(saved);
  const target = await openTarget(path, { writes: true });
  let isWritten = false;
  try {
    const words = readWords({ files: saved.files, ...saved.options });
    const reading = {
      ...options,
      ...optionsOfPlan(saved),
      files,
      command: `apply ${words}`,
      rejects: saved.options.keepGoing === true,
    };
    let difference: string | undefined;
    await using run = await runImportFrom(target.store, reading, io, async (plan) => {
      difference = differenceFrom(saved, plan);
      return difference === undefined ? "commit" : "rollback";
    });
    isWritten = run.outcome.committed;
    if (!isWritten) refuseStale(difference ?? differenceFrom(saved, run.outcome.plan), { words, plan: options.plan });
    const store = storeName(path, io.settings);
    const again = `variorum plan ${words} --full`;
    await printRun(run, { ...reading, report: "text", store, again, isDry: false, decision: undefined }, io);
    return exitOfRun(run);
  } finally {
    await target.close(isWritten);
  }
}

function refuseStale(
  difference: string | undefined,
  { words, plan }: { readonly words: string; readonly plan: string },
): void {
  if (difference === undefined) return;
  throw new CliError("cli.plan-stale", `Cannot apply the plan: ${difference}`, {
    hint: `Make it again: variorum plan ${words} -o ${plan}`,
  });
}

export function applyCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("apply")
    .argument("<plan>", "a plan that was saved with: variorum plan -o")
    .addHelpText("after", "\nExample:\n  $ variorum apply plan.json")
    .action(async (plan: string, _options: unknown, command: Command) => {
      done(await apply({ plan, ...command.optsWithGlobals<GlobalOptions>() }, io));
    });
}
