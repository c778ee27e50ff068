import { posix } from "node:path";
import type { DescribedCommand } from "./generators/reference-cli.ts";

/** What stands in code marks on a page of Markdown: each line of a block, and each piece inside a sentence. */
export function codeOn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```/gmu)].flatMap(([, block = ""]) => block.split("\n"));
  const inSentences = [...text.replaceAll(/^```[\s\S]*?^```/gmu, "").matchAll(/`([^`\n]+)`/gu)].map(
    ([, of = ""]) => of,
  );
  return [...blocks, ...inSentences];
}

/** The anchors of a page: its headings as GitHub writes them, and those written by hand. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...text.matchAll(/^#{1,6} (.+)$/gmu)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
  const written = [...text.matchAll(/\bid="([^"]+)"/gu)].map(([, id = ""]) => id);
  return new Set([...headings, ...written]);
}

interface Pages {
  /** Every file of the project. */
  readonly files: readonly string[];
  readonly textOf: (path: string) => string;
}

/** The links of a page to other files of the project that lead nowhere, and how many there are in all. */
export function linkProblems(path: string, { files, textOf }: Pages): { links: number; problems: readonly string[] } {
  const text = textOf(path).replaceAll(/^```[\s\S]*?^```/gmu, "");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = ""]) => target);
  const own = targets.filter((target) => !/^[a-z]+:/u.test(target));
  const problems = own.filter((target) => {
    const [to = "", anchor] = target.split("#");
    const found = to === "" ? path : posix.normalize(posix.join(posix.dirname(path), to)).replace(/\/$/u, "");
    if (!files.includes(found)) return !files.some((file) => file.startsWith(`${found}/`));
    return anchor !== undefined && found.endsWith(".md") && !anchorsOf(textOf(found)).has(anchor);
  });
  return { links: own.length, problems: problems.map((target) => `${path}: the link to ${target} leads nowhere`) };
}

function lineProblems(line: string, commands: readonly DescribedCommand[]): readonly string[] {
  const [, typed] = /(?:^|[\s$(])(variorum [a-z][\w -]*)/u.exec(line) ?? [];
  if (typed === undefined) return [];
  // The longest name first, so that `db status` is not taken for an argument of `db`.
  const byLength = commands.toSorted((a, b) => b.words.length - a.words.length);
  const command = byLength.find(({ words }) => words !== "variorum" && `${typed} `.startsWith(`${words} `));
  if (command === undefined) return [`there is no command "${typed.trim()}"`];
  const known = new Set([...command.options, ...(commands[0]?.options ?? []), "--help", "--version"]);
  const given =
    line
      .slice(line.indexOf(typed))
      .split(/[|;#]/u)[0]
      ?.match(/(?<=\s)--[a-z][a-z-]*/gu) ?? [];
  return given.filter((option) => !known.has(option)).map((option) => `"${command.words}" has no option ${option}`);
}

/** Commands and options that a page tells of and the program does not have. The first command is the program itself. */
export function commandProblems(path: string, text: string, commands: readonly DescribedCommand[]): readonly string[] {
  return codeOn(text).flatMap((line) => lineProblems(line, commands).map((problem) => `${path}: ${problem}`));
}
