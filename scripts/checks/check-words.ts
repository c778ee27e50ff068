import type { Check, CheckResult } from "./check.ts";
import { isCode, projectFiles, readProjectFile } from "../project-files.ts";

const glossary = "docs/glossary.md";

interface Glossary {
  /** Words of the table's last column. */
  readonly unused: readonly string[];
  readonly drawers: readonly string[];
  /** Words that no page has. */
  readonly filler: readonly string[];
}

const marked = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, word = ""]) => word);

function sectionOf(text: string, title: string): string {
  const [, rest = ""] = text.split(`## ${title}\n`);
  return rest.trim().split("\n\n")[0] ?? "";
}

/** Reads the three lists of words out of the glossary. */
export function readGlossary(text: string): Glossary {
  const rows = text.split("\n").filter((line) => line.startsWith("|"));
  return {
    unused: rows.flatMap((row) => marked(row.split("|").at(-2) ?? "")),
    drawers: marked(sectionOf(text, "Names that no file or folder has")),
    filler: marked(sectionOf(text, "Words that pages do without")),
  };
}

/** `speakerName`, `SPEAKER_NAME` and `speaker-name` as the words they are made of. */
function spoken(text: string): string {
  return text
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, " ")
    .replaceAll(/[_-]/gu, " ")
    .toLowerCase();
}

// A word of letters is found inside longer names too; one with signs or capitals only as it is written.
function findIn(line: string, word: string): boolean {
  if (/^[a-z ]+$/u.test(word)) return new RegExp(`\\b${word}s?\\b`, "u").test(spoken(line));
  return line.toLowerCase().includes(word.toLowerCase());
}

// Source texts of the example and of tests speak as the world does.
const isRead = (path: string): boolean =>
  (isCode(path) || path.endsWith(".md")) &&
  !path.includes("/fixtures/") &&
  path !== glossary &&
  !path.startsWith("scripts/checks/check-words");

function problemsOf(path: string, text: string, { unused, filler }: Glossary): string[] {
  const words = path.endsWith(".md") ? [...unused, ...filler] : unused;
  return text
    .split("\n")
    .flatMap((line, index) =>
      words
        .filter((word) => findIn(line, word))
        .map((word) => `${path}:${index + 1}: "${word}" is not used here; ${glossary} has the word`),
    );
}

function check(root: string): CheckResult {
  const files = projectFiles(root);
  const words = readGlossary(files.includes(glossary) ? readProjectFile(root, glossary) : "");
  const drawers = files.flatMap((path) =>
    path
      .split("/")
      .filter((part) => part.split(".").some((word) => words.drawers.includes(word)))
      .map((part) => `${path}: "${part}" does not say what is in it`),
  );
  const read = files.filter(isRead);
  return {
    examined: {
      files: read.length,
      "unused words": words.unused.length,
      "names of drawers": words.drawers.length,
      "filler words": words.filler.length,
    },
    problems: [...drawers, ...read.flatMap((path) => problemsOf(path, readProjectFile(root, path), words))],
  };
}

/** One word for one thing: the words that the glossary sets aside are not used. */
export const checkWords: Check = {
  name: "words",
  promise: "the words that the glossary sets aside are not used",
  run: check,
};
