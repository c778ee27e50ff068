import { Command } from "commander";
import { COMMANDS, type ListedCommand, type ListedFamily } from "./command-list.ts";
import { CliError } from "./errors.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { reportFailure } from "./report-failure.ts";

const VERSION = "0.1.0";

const EXAMPLE = `Example:
  $ variorum import examples/tinzaouatene-2024
`;

type Done = (code: ExitCode) => void;

/**
 * Runs the command line and gives the exit code; everything that was thrown ends here.
 *
 * Shape: `argv` are the words after the program's name.
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const world = argv.includes("--no-color") ? { ...io, hasColour: false } : io;
  try {
    let code: ExitCode = EXIT.done;
    const program = await buildProgram(world, (result) => (code = result), wordsOf(argv));
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    const isVerbose = argv.includes("--verbose") || argv.includes("-v");
    return await reportFailure(error, world, {
      asJson: argv.includes("--json") || argv.includes("--ndjson"),
      isVerbose,
    });
  }
}

/** The words that are no options: the first one, or the first two, name the command. */
function wordsOf(argv: readonly string[]): readonly string[] {
  return withGlobalOptions(new Command())
    .allowUnknownOption()
    .parseOptions([...argv]).operands;
}

/**
 * Builds the program. Commands that `words` does not name are listed with their summary and have no options, since the
 * file of a command is loaded only where it is used; without `words` all are loaded.
 *
 * Throws: `cli.unknown-command`.
 */
export async function buildProgram(io: Io, done: Done, words?: readonly string[]): Promise<Command> {
  const program = withGlobalOptions(new Command("variorum"))
    .description("Keeps every side's account of a contested event, and computes where the accounts agree and differ.")
    .usage("<command> [options]")
    .version(VERSION, "-V, --version", "print the version")
    .addHelpText("before", EXAMPLE)
    .addHelpText("after", "\nMore on one command: variorum <command> --help")
    .action(() => program.help());
  const listed = Object.entries(COMMANDS).flatMap(([heading, commands]) =>
    Object.entries(commands).map(([name, command]) => ({ heading, name, command })),
  );
  await refuseUnknown(
    words?.[0],
    listed.map(({ name }) => name),
    "variorum",
  );
  for (const { heading, name, command } of listed) {
    const isAsked = words === undefined || words[0] === name;
    const built =
      "family" in command
        ? await buildFamily(name, command, { io, done, words: isAsked ? words?.slice(1) : [] })
        : await buildOne(name, command, { io, done, isAsked });
    program.addCommand(built.helpGroup(`${heading}:`));
  }
  return settled(program, io);
}

interface Building {
  readonly io: Io;
  readonly done: Done;
}

async function buildOne(name: string, listed: ListedCommand, { io, done, isAsked }: Building & { isAsked: boolean }) {
  const command = isAsked ? (await listed.load())(io, done) : new Command(name);
  return settled(command.summary(listed.summary).description(sentence(listed.summary)), io);
}

async function buildFamily(
  name: string,
  listed: ListedFamily,
  parts: Building & { words: readonly string[] | undefined },
) {
  const { io, done, words } = parts;
  const family: Command = new Command(name)
    .usage("<command> [options]")
    .summary(listed.summary)
    .description(sentence(listed.summary))
    .action(() => family.help());
  await refuseUnknown(words?.[0], Object.keys(listed.family), `variorum ${name}`);
  for (const [second, command] of Object.entries(listed.family)) {
    const isAsked = words === undefined || words[0] === second;
    family.addCommand(await buildOne(second, command, { io, done, isAsked }));
  }
  return settled(family, io);
}

async function refuseUnknown(word: string | undefined, known: readonly string[], before: string): Promise<void> {
  if (word === undefined || known.includes(word)) return;
  const { nearestWord } = await import("@variorum/core");
  const nearest = nearestWord(word, known);
  throw new CliError("cli.unknown-command", `Cannot find a command "${word}"`, {
    hint: nearest === undefined ? `See them all: ${before} --help` : `Did you mean: ${before} ${nearest}`,
  });
}

function withGlobalOptions(program: Command): Command {
  return program
    .option("--db <path>", "the store; left out: VARIORUM_DB, else variorum.db beside the workspace or in this folder")
    .option("--json", "one JSON document on standard output")
    .option("--ndjson", "one JSON object a line, where the result is a list or the work is long")
    .option("-q, --quiet", "no progress and no summary")
    .option("-v, --verbose", "say where in the program a failure came from")
    .option("--no-color", "no colour")
    .option("-y, --yes", "answer yes to what would be asked");
}

/** What goes for every command: failures are thrown, words go where the world says. */
function settled(command: Command, io: Io): Command {
  return command
    .exitOverride()
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      // Wrong usage is thrown and printed by the one catch, in the layout of every failure.
      writeErr: () => undefined,
      outputError: () => undefined,
      getOutHelpWidth: () => io.width,
      getErrHelpWidth: () => io.width,
    });
}

function sentence(summary: string): string {
  return `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
}
