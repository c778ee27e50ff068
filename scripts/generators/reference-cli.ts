import type { Command } from "commander";
import { EXIT } from "../../apps/cli/src/exit-codes.ts";
import type { Io } from "../../apps/cli/src/io.ts";
import { buildProgram } from "../../apps/cli/src/program.ts";
import { code, referencePage, table, type Generator } from "./generator.ts";

const EXIT_MEANINGS: Readonly<Record<keyof typeof EXIT, string>> = {
  done: "done, or nothing to do",
  bug: "a bug of this program; the stack is printed",
  usage: "wrong usage",
  inputInvalid: "the input is invalid and nothing was written",
  partial: "`--keep-going` left rejects",
  conflict: "conflict: the store is locked, the plan is stale, or an undo was refused",
  verifyFailed: "`verify` found a difference",
  storeUnusable: "the store cannot be used",
  network: "the network failed",
  decisionNeeded: "something would change and a decision is needed: `--yes`, or `--exit-code` was given",
  interrupted: "interrupted; nothing was written",
};

/** A world in which words end up in `collect` and nothing else happens. */
function paperWorld(collect: (text: string) => void): Io {
  const refuse = (): never => {
    throw new Error("Cannot act while help is printed");
  };
  return {
    settings: { folder: "/", canColour: false, passedOn: {} },
    stdout: collect,
    stderr: collect,
    isTerminal: false,
    hasColour: false,
    width: 100,
    ask: refuse,
    readKey: refuse,
    catchInterrupt: refuse,
    resolve: (path) => path,
    openSource: refuse,
    now: () => 0,
  };
}

/** A command and those below it, with the words that are typed for each. */
function flatten(command: Command, before: readonly string[] = []): readonly (readonly [words: string, Command])[] {
  const words = [...before, command.name()];
  return [[words.join(" "), command], ...command.commands.flatMap((below) => flatten(below, words))];
}

export interface DescribedCommand {
  /** `variorum db status` */
  readonly words: string;
  readonly help: string;
  /** `--dry-run`, `--yes` … */
  readonly options: readonly string[];
}

/**
 * Every command with the help it prints.
 *
 * Order: that of the menu; the program itself comes first.
 */
export async function describeCommands(): Promise<readonly DescribedCommand[]> {
  let printed = "";
  const program = await buildProgram(
    paperWorld((text) => (printed += text)),
    () => undefined,
  );
  return flatten(program).map(([words, command]) => {
    printed = "";
    command.outputHelp();
    const options = command.options.flatMap(({ long }) => (long ? [long] : []));
    return { words, help: printed.trim(), options };
  });
}

/** The page on the command line: the help of every command, as it is printed. */
export const referenceCli: Generator = {
  name: "reference-cli",
  generate: async () => {
    const commands = await describeCommands();
    const exits = Object.entries(EXIT_MEANINGS).map(([name, meaning]) => [
      code(String(EXIT[name as keyof typeof EXIT])), // the keys of the record are those of EXIT
      meaning,
    ]);
    return [
      referencePage({
        path: "docs/reference/cli.md",
        title: "The command line",
        sentence: "Every command of `variorum` with its arguments and options, and what its exit codes mean.",
        source: "apps/cli/src/command-list.ts",
        body: [
          "In a clone of the project the command is `pnpm variorum`; the options of `variorum` itself may follow any command.",
          "",
          ...commands.flatMap(({ words, help }) => [`## ${words}`, "", "```text", help, "```", ""]),
          "## Exit codes",
          "",
          ...table(["code", "meaning"], exits),
        ],
      }),
    ];
  },
};
