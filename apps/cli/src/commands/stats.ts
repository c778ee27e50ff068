import { Command } from "commander";
import type { StoreStats } from "@variorum/store/read";
import type { GlobalOptions } from "../command.ts";
import { storeName } from "../env.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { openStore } from "../open-store.ts";
import { presentNumber } from "../wording/number.ts";
import { printable } from "../wording/printable.ts";

/** Tells how much of what a store holds. */
export async function stats(options: GlobalOptions & { readonly restricted?: boolean }, io: Io): Promise<ExitCode> {
  const { getStats } = await import("@variorum/store/read");
  await using store = await openStore(options, io);
  const found = await getStats(store);
  if (options.json === true || options.ndjson === true) io.stdout(`${JSON.stringify(found)}\n`);
  else io.stdout(presentStats(found, storeName(store.path, io.settings)));
  return EXIT.done;
}

function presentStats({ change, lastChangeAt, records, questions, sources }: StoreStats, store: string): string {
  const line = (name: string, count: number): string => `  ${name.padEnd(34)}${presentNumber(count).padStart(10)}\n`;
  const recordLines = Object.entries(records).flatMap(([kind, count]) =>
    count === 0 ? [] : [line(`${kind}s`, count)],
  );
  const questionLines = Object.entries(questions).flatMap(([status, count]) =>
    count === 0 ? [] : [line(status, count)],
  );
  const sourceLines = sources.map(({ id, title }) => `  ${id}${title === undefined ? "" : `   ${printable(title)}`}\n`);
  return [
    `${store} at change ${presentNumber(change)}${lastChangeAt === undefined ? "" : `, ${lastChangeAt}`}\n`,
    "Records\n",
    ...recordLines,
    ...(questionLines.length === 0 ? [] : ["Questions by status\n", ...questionLines]),
    ...(sourceLines.length === 0 ? [] : ["Sources\n", ...sourceLines]),
  ].join("");
}

export function statsCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("stats")
    .option("--restricted", "restricted records too")
    .addHelpText("after", "\nExample:\n  $ variorum stats --json")
    .action(async (_options: unknown, command: Command) => done(await stats(command.optsWithGlobals(), io)));
}
