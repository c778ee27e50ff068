import { Command } from "commander";
import type { GlobalOptions } from "../command.ts";
import { ARTICLE_FORMAT } from "../drafting/article-format.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";

/** Lists what can be read. */
export async function formats({ json, ndjson }: GlobalOptions, io: Io): Promise<ExitCode> {
  const { formatIds, loadImporter } = await import("@variorum/formats/read");
  const importers = await Promise.all(formatIds.map((id) => loadImporter(id)));
  const entries = [...importers, ARTICLE_FORMAT].map(({ id, title, recognisedBy, mapping, totals }) => ({
    id,
    title,
    recognisedBy,
    mapping,
    totals,
  }));
  if (json === true) io.stdout(`${JSON.stringify(entries)}\n`);
  else if (ndjson === true) io.stdout(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  else {
    for (const { id, title, recognisedBy } of entries) {
      io.stdout(`${id.padEnd(16)}${title}\n${" ".repeat(18)}told by ${recognisedBy}\n`);
    }
    io.stderr("The content decides which one reads a file; --format names it\n");
  }
  return EXIT.done;
}

export function formatsCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("formats")
    .addHelpText("after", "\nExample:\n  $ variorum formats")
    .action(async (_options: unknown, command: Command) => done(await formats(command.optsWithGlobals(), io)));
}
