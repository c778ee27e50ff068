import type { Difference, ReadStore } from "@variorum/store/read";
import { Command } from "commander";
import type { GlobalOptions } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStore } from "../open-store.ts";

export interface DiffOptions extends GlobalOptions {
  /** A change number or a date; either may be the later one. */
  readonly from: string;
  readonly to: string;
  readonly restricted?: boolean;
}

/** Tells which records differ between two states of the store, field by field. */
export async function diff(options: DiffOptions, io: Io): Promise<ExitCode> {
  const { resolveState } = await import("@variorum/store/read");
  await using store = await openStore(options, io);
  const states = { from: await resolveState(store, options.from), to: await resolveState(store, options.to) };
  const counts = { created: 0, changed: 0, withdrawn: 0 };
  const all: Difference[] = [];
  const { presentDifference, presentDifferences } = await import("../wording/present-difference.ts");
  for await (const difference of eachDifference(store, states)) {
    counts[difference.what] += 1;
    // One document has to be held whole; lines go out as they come.
    if (options.json === true) all.push(difference);
    else io.stdout(options.ndjson === true ? `${JSON.stringify(difference)}\n` : presentDifference(difference));
  }
  if (options.json === true) io.stdout(`${JSON.stringify({ ...states, counts, differences: all })}\n`);
  else if (options.ndjson !== true && options.quiet !== true) io.stderr(presentDifferences(states, counts));
  return EXIT.done;
}

async function* eachDifference(
  store: ReadStore,
  states: { readonly from: number; readonly to: number },
): AsyncIterable<Difference> {
  const { findDifferences } = await import("@variorum/store/read");
  for (let after: string | undefined = ""; after !== undefined;) {
    const page: Awaited<ReturnType<typeof findDifferences>> = await findDifferences(store, { ...states, after });
    yield* page.differences;
    after = page.next;
  }
}

export function diffCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("diff")
    .argument("<from>", "a change number, or a date: the state after it; 0 is the empty store")
    .argument("<to>", "the other state")
    .option("--restricted", "restricted records too")
    .addHelpText("after", "\nExample:\n  $ variorum diff 2024-08-01 1204")
    .action(async (from: string, to: string, _options: unknown, command: Command) => {
      done(await diff({ from, to, ...command.optsWithGlobals<Omit<DiffOptions, "from" | "to">>() }, io));
    });
}
