import type { Words } from "./en.ts";

/** Commands of two words of which the second tells what was done: a proposal of a link is no link. */
const FAMILIES: readonly string[] = ["link"];

/** The name of the command that made a change. What follows it are files and ids: they are nobody's business. */
export function commandName(command: string): string {
  const [first = "", second] = command.split(" ");
  return second !== undefined && FAMILIES.includes(first) ? `${first} ${second}` : first;
}

/** Says what a change did by the command that made it. */
export function presentCommand(command: string, words: Words): string {
  const name = commandName(command);
  return words.page.changes.command[name] ?? name;
}
