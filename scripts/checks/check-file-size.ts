import type { Check, CheckResult } from "./check.ts";
import { isCode, isTest, projectFiles, readProjectFile } from "../project-files.ts";

/** Longer files, each with the reason. Only tables of data may be here. */
const longFiles: Readonly<Record<string, string>> = {
  "packages/core/src/collation/cases/choice-cases.ts": "a table of cases worked by hand",
  "packages/core/src/collation/cases/count-cases.ts": "a table of cases worked by hand",
};

// The first form that fits decides. Units: lines.
const limits: readonly (readonly [form: RegExp, limit: number])[] = [
  [/^README\.md$/u, 120],
  [/\/page\.tsx$/u, 80],
  [/\.tsx$/u, 150],
  [/./u, 300],
];

function limitOf(path: string): number {
  const [, limit = 300] = limits.find(([form]) => form.test(path)) ?? [];
  return isTest(path) ? 300 : limit;
}

/** Finds the files that are longer than their limit; those that may be are given by path, with the reason. */
export function findLongFiles(root: string, excepted: Readonly<Record<string, string>>): CheckResult {
  const files = projectFiles(root).filter((path) => isCode(path) || path.endsWith(".css") || path === "README.md");
  const problems = Object.keys(excepted)
    .filter((path) => !files.includes(path))
    .map((path) => `${path}: is excepted from the limit and does not exist`);
  for (const path of files) {
    const lines = readProjectFile(root, path).trimEnd().split("\n").length;
    const limit = limitOf(path);
    if (lines > limit && !Object.hasOwn(excepted, path)) problems.push(`${path}: ${lines} lines, at most ${limit}`);
  }
  return { examined: { files: files.length }, problems };
}

/** No file is longer than a person reads at one sitting. */
export const checkFileSize: Check = {
  name: "file-size",
  promise: "no file is longer than its limit",
  run: (root) => findLongFiles(root, longFiles),
};
