import type { Check, CheckResult } from "./check.ts";
import { generateAll } from "../generate.ts";
import { GENERATED_LINE, type GeneratedFile } from "../generators/generator.ts";
import { projectFiles, readProjectFile } from "../project-files.ts";

/** Files that say they are generated, or stand where everything is. */
function claimsToBeGenerated(root: string, path: string): boolean {
  if (path.startsWith("packages/core/schema/")) return true;
  return path.startsWith("docs/") && readProjectFile(root, path).startsWith(GENERATED_LINE);
}

/** Compares what the generators make with what lies in the project. Git is not asked: edits are as welcome as clones. */
export function findDrift(root: string, generated: readonly GeneratedFile[]): CheckResult {
  const present = projectFiles(root);
  const problems: string[] = [];
  for (const { path, content } of generated) {
    if (!present.includes(path)) problems.push(`${path}: is missing; run pnpm generate`);
    else if (readProjectFile(root, path) !== content) problems.push(`${path}: is not up to date; run pnpm generate`);
  }
  const made = new Set(generated.map(({ path }) => path));
  const orphans = present.filter((path) => !made.has(path) && claimsToBeGenerated(root, path));
  problems.push(...orphans.map((path) => `${path}: nothing generates it any more; remove it`));
  return { examined: { "generated files": generated.length }, problems };
}

/** What is generated follows from its source. */
export const checkDrift: Check = {
  name: "drift",
  promise: "generated files are what their sources give",
  run: async (root) => findDrift(root, await generateAll()),
};
