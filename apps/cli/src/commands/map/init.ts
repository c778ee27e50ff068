import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { parseEncoding } from "../../arguments.ts";
import type { GlobalOptions } from "../../command.ts";
import { CliError } from "../../errors.ts";
import { EXIT, type ExitCode } from "../../exit-codes.ts";
import { readWords } from "../../import-run.ts";
import type { Io } from "../../io.ts";
import { openUnpacked } from "../../sources/open-unpacked.ts";

export interface MapInitOptions extends GlobalOptions {
  /** Path of the table, or "-". */
  readonly file: string;
  readonly encoding?: string;
  /** Sheet of a workbook; the first where left out. */
  readonly sheet?: string;
  /** File to write; `<table>.map.yaml` where left out, and "-" for standard output. */
  readonly output?: string;
}

/** Proposes a mapping file for a table of one's own and writes it beside the table; an existing one is never overwritten. */
export async function mapInit(options: MapInitOptions, io: Io): Promise<ExitCode> {
  const { proposeMapping } = await import("@variorum/formats/read");
  const source = await openUnpacked({ files: [options.file], encoding: options.encoding }, io);
  try {
    const [table] = source.input.files;
    if (table === undefined || source.input.isFolder) {
      throw new CliError("cli.wrong-usage", `Cannot propose a mapping for "${options.file}": expected one table`);
    }
    const mapping = await proposeMapping(table, options.sheet);
    const output = options.output ?? (table.name === "-" ? "-" : `${table.name}.map.yaml`);
    const isForPrograms = options.json === true || options.ndjson === true;
    if (output !== "-") await write(output, mapping, io);
    if (isForPrograms) io.stdout(`${JSON.stringify({ to: output, ...(output === "-" ? { mapping } : {}) })}\n`);
    else if (output === "-") io.stdout(mapping);
    else if (options.quiet !== true) {
      const again = readWords({ files: [options.file], encoding: options.encoding, map: output });
      io.stderr(`Wrote ${output}. Look through it, then: variorum check ${again}\n`);
    }
    return EXIT.done;
  } finally {
    await source.close();
  }
}

async function write(output: string, mapping: string, io: Io): Promise<void> {
  const path = io.resolve(output);
  const hint = "Name another file with -o, or take it away";
  if (existsSync(path)) throw new CliError("cli.cannot-write", `Cannot write "${output}": it exists`, { hint });
  try {
    await writeFile(path, mapping, { flag: "wx" });
  } catch (cause) {
    throw new CliError("cli.cannot-write", `Cannot write "${output}": ${(cause as Error).message}`, { cause, hint });
  }
}

export function mapInitCommand(io: Io, done: (code: ExitCode) => void): Command {
  return new Command("init")
    .argument("<file>", 'a table (CSV, TSV, XLSX), or "-" for standard input')
    .option("-o, --output <file>", 'the file to write; left out, <file>.map.yaml; "-" for standard output')
    .option("--sheet <name>", "sheet of a workbook; left out, the first")
    .option("--encoding <name>", "encoding of the table where it is not UTF-8", parseEncoding)
    .addHelpText("after", "\nExample:\n  $ variorum map init casualties.csv")
    .action(async (file: string, _options: unknown, command: Command) => {
      done(await mapInit({ file, ...command.optsWithGlobals<Omit<MapInitOptions, "file">>() }, io));
    });
}
