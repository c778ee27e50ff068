import { posix } from "node:path";
import { ISSUE_CODES } from "@variorum/core";
import { ARTICLE_FORMAT } from "../../apps/cli/src/drafting/article-format.ts";
import { formatIds } from "@variorum/formats/read";
import type { Check, CheckResult } from "./check.ts";
import { GENERATED_LINE } from "../generators/generator.ts";
import { describeCommands, type DescribedCommand } from "../generators/reference-cli.ts";
import { ERROR_CODES } from "../generators/reference-issues.ts";
import { codeOn, commandProblems, linkProblems } from "../pages.ts";
import { projectFiles, readProjectFile } from "../project-files.ts";

/** What the program is, as pages have to tell it. */
export interface Facts {
  readonly commands: readonly DescribedCommand[];
  readonly formats: readonly string[];
  /** Codes of issues and failures. */
  readonly codes: readonly string[];
  /** Environment variables. */
  readonly variables: readonly string[];
}

const fileEndings = new Set(["ts", "tsx", "md", "mjs", "json", "yaml", "csv", "css", "db", "txt"]);

// Written for the program by others (npm, pnpm), so no page of ours explains them.
const variablesOfOthers = new Set(["INIT_CWD", "NODE_ENV"]);

function codeProblems(path: string, text: string, codes: readonly string[]): readonly string[] {
  const areas = new Set(codes.map((name) => name.split(".")[0]));
  return codeOn(text)
    .filter((word) => /^[a-z]+\.[a-z-]+$/u.test(word))
    .filter((word) => areas.has(word.split(".")[0]) && !fileEndings.has(word.split(".")[1] ?? ""))
    .filter((word) => !codes.includes(word))
    .map((word) => `${path}: there is no code "${word}"`);
}

function untold(told: string, { commands, formats, variables }: Facts): readonly string[] {
  const words = new Set(told.match(/[\w-]+/gu));
  return [
    ...commands
      .filter(({ words: typed }) => !told.includes(typed))
      .map(({ words: typed }) => `no page that a person wrote mentions the command "${typed}"`),
    ...formats.filter((id) => !words.has(id)).map((id) => `no page that a person wrote mentions the format "${id}"`),
    ...variables.filter((name) => !words.has(name)).map((name) => `no page that a person wrote mentions ${name}`),
  ];
}

/** Code names a decision by its number, so no two may share one. */
function sharedNumbers(pages: readonly string[]): readonly string[] {
  const decisions = Map.groupBy(
    pages.filter((path) => path.startsWith("docs/decisions/")),
    (path) => posix.basename(path).slice(0, 4),
  );
  return [...decisions]
    .filter(([, paths]) => paths.length > 1)
    .map(([number, paths]) => `${paths.join(" and ")} are both decision ${number}`);
}

/** Compares the pages with the program: nothing is untold, nothing that is told is missing, and links lead somewhere. */
export function findDocProblems(root: string, facts: Facts): CheckResult {
  const files = projectFiles(root);
  const pages = files.filter((path) => path.endsWith(".md"));
  const textOf = (path: string): string => readProjectFile(root, path);
  const byHand = pages.filter((path) => !textOf(path).startsWith(GENERATED_LINE));
  const links = pages.map((path) => linkProblems(path, { files, textOf }));
  const problems = [
    ...links.flatMap((found) => found.problems),
    ...sharedNumbers(pages),
    ...untold(byHand.map(textOf).join("\n"), facts),
    ...byHand.flatMap((path) => [
      ...codeProblems(path, textOf(path), facts.codes),
      ...commandProblems(path, textOf(path), facts.commands),
    ]),
  ];
  const { commands, formats, codes, variables } = facts;
  return {
    examined: {
      pages: byHand.length,
      links: links.reduce((sum, { links: count }) => sum + count, 0),
      commands: commands.length,
      formats: formats.length,
      codes: codes.length,
      variables: variables.length,
    },
    problems,
  };
}

/** The environment variables that the programs read, from the files that may read them. */
export function variablesOf(root: string): readonly string[] {
  const sources = projectFiles(root).filter((path) => posix.basename(path) === "env.ts");
  const found = sources.flatMap(
    (path) => readProjectFile(root, path).match(/\b(VARIORUM_[A-Z_]+|[A-Z]{2,}_[A-Z_]+|HOST|PORT)\b/gu) ?? [],
  );
  return [...new Set(found)].filter((name) => !variablesOfOthers.has(name)).toSorted();
}

/** Pages and program tell the same. */
export const checkDocs: Check = {
  name: "docs",
  promise: "pages tell of everything the program has, and of nothing it has not",
  run: async (root) =>
    findDocProblems(root, {
      commands: await describeCommands(),
      formats: [...formatIds, ARTICLE_FORMAT.id],
      codes: [...Object.keys(ISSUE_CODES), ...Object.keys(ERROR_CODES)],
      variables: variablesOf(root),
    }),
};
