import { Command } from "commander";
import type { StoreStatus } from "@variorum/store/read";
import type { GlobalOptions } from "../../command.ts";
import { storeName, storePath } from "../../env.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import type { Io } from "../../io.ts";
import { presentBytes, presentNumber } from "../../wording/number.ts";

/** Looks a store over and says what to do about each thing that is wrong. */
export async function status(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const { getStoreStatus } = await import("@variorum/store/read");
  const found = await getStoreStatus(storePath(options.db, io.settings));
  if (options.json === true || options.ndjson === true) io.stdout(`${JSON.stringify(found)}\n`);
  else io.stdout(presentStatus(found, storeName(found.path, io.settings)));
  return found.problems.length === 0 ? EXIT.done : EXIT.storeUnusable;
}

function presentStatus(
  { engine, change, bytes, schema, versions, current, hidden, texts, problems }: StoreStatus,
  store: string,
): string {
  const line = (name: string, value: string): string => `  ${name.padEnd(16)}${value}\n`;
  const wrong = problems.map(({ message, hint }) => `  wrong: ${message}\n    hint: ${hint}\n`);
  return [
    `${store}\n`,
    line("engine", engine),
    line("change", presentNumber(change)),
    line("size", presentBytes(bytes)),
    line("tables", schema.at(-1) ?? "none"),
    line("records", `${presentNumber(current)} current of ${presentNumber(versions)} versions`),
    line("not shown", presentNumber(hidden)),
    line("texts held", presentNumber(texts)),
    ...(wrong.length === 0 ? ["  Nothing is wrong with it.\n"] : wrong),
  ].join("");
}

export function statusCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("status")
    .addHelpText("after", "\nExample:\n  $ variorum db status")
    .action(async (_options: unknown, command: Command) => done(await status(command.optsWithGlobals(), io)));
}
