import type { Check, CheckResult } from "./check.ts";
import { isCode, isTest, projectFiles, readProjectFile } from "../project-files.ts";

interface Mark {
  readonly pattern: RegExp;
  readonly message: string;
  /** Which files it is looked for in; left out, in every text file. */
  readonly where?: (path: string) => boolean;
}

const inCore = (path: string): boolean => path.startsWith("packages/core/src/") && isCode(path) && !isTest(path);

// Tests speak of folders that are nowhere.
const notInTests = (path: string): boolean => !isTest(path);

const marks: readonly Mark[] = [
  { pattern: /\b(TODO|FIXME|HACK)\b/u, message: "unfinished work is written down elsewhere", where: isCode },
  { pattern: /\bnot (yet )?implemented\b/iu, message: "a stub", where: isCode },
  { pattern: /(?<![\w.])\/(home|Users|root|work)\/[\w.-]+/u, message: "a path of one machine", where: notInTests },
  { pattern: /\b[A-Z]:\\Users\\/u, message: "a path of one machine" },
  { pattern: /\bregistry\.[a-z-]+\.[a-z]+|\b[a-z-]+\.pkg\.dev\b/u, message: "the host of a registry" },
  {
    pattern: /(:|\bas|<|,)\s*any\b(?=\s*[;,)>=|&[\]{}]|$)/mu,
    message: "any switches the types off: use unknown",
    where: isCode,
  },
  { pattern: /@ts-(ignore|nocheck|expect-error)/u, message: "the types are switched off", where: isCode },
  {
    pattern: /\b(oxlint|eslint)-disable(?!-next-line|-line)/u,
    message: "a rule is switched off for a file",
    where: isCode,
  },
  { pattern: /\b(test|it|describe|suite)\.(only|skip|todo)\b/u, message: "a test that is not run", where: isCode },
  { pattern: /\bnew Date\(\s*\)/u, message: "core has no clock", where: inCore },
];

// Written by pnpm, or naming the marks themselves.
const exempt = new Set([
  "pnpm-lock.yaml",
  "scripts/checks/check-marks.ts",
  "scripts/checks/check-marks.test.ts",
  "scripts/lint-boundaries.test.ts",
]);
const text = /\.(ts|tsx|mjs|js|json|ya?ml|md|css|cff|csv|txt)$|^\.ci\/run$/u;

function problemsOf(path: string, content: string): string[] {
  const problems: string[] = [];
  for (const [index, line] of content.split("\n").entries()) {
    for (const { pattern, message, where } of marks) {
      if (where !== undefined && !where(path)) continue;
      const [found] = pattern.exec(line) ?? [];
      if (found !== undefined) problems.push(`${path}:${index + 1}: "${found.trim()}": ${message}`);
    }
  }
  return problems;
}

function check(root: string): CheckResult {
  const files = projectFiles(root).filter((path) => text.test(path) && !exempt.has(path));
  return {
    examined: { files: files.length },
    problems: files.flatMap((path) => problemsOf(path, readProjectFile(root, path))),
  };
}

/** Nothing is left lying about that belongs to one machine, one evening or one person. */
export const checkMarks: Check = {
  name: "marks",
  promise: "no unfinished work, no path of one machine, no type or test switched off",
  run: check,
};
