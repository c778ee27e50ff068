import type { BuildCommand } from "./command.ts";

/** A command as the menu shows it; its own file is loaded only when it is asked for. */
export interface ListedCommand {
  readonly summary: string;
  readonly load: () => Promise<BuildCommand>;
}

/** Commands of two words, under the first of them. */
export interface ListedFamily {
  readonly summary: string;
  readonly family: Readonly<Record<string, ListedCommand>>;
}

type Listed = ListedCommand | ListedFamily;

/** The menu: heading → command → what it is and where it is. */
export const COMMANDS: Readonly<Record<string, Readonly<Record<string, Listed>>>> = {
  "Take in": {
    import: {
      summary: "read files into the store",
      load: async () => (await import("./commands/import.ts")).importCommand,
    },
    check: {
      summary: "report what is wrong with files, without a store",
      load: async () => (await import("./commands/check.ts")).checkCommand,
    },
  },
};
