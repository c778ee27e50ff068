import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ignoredFolders = new Set([
  ".git",
  ".next",
  ".turbo",
  "coverage",
  "dist",
  "node_modules",
  "playwright-report",
  "test-results",
]);
const ignoredFiles = /\.(db|db-wal|db-shm|db\.lock|tsbuildinfo|tgz)$|^next-env\.d\.ts$/u;

/**
 * Paths of the project's own files, relative to `root`; what is installed or built is left out.
 *
 * Order: by code unit of the path.
 */
export function projectFiles(root: string): readonly string[] {
  const found: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !ignoredFolders.has(entry.name)) walk(path);
      else if (entry.isFile() && !ignoredFiles.test(entry.name)) found.push(path);
    }
  };
  walk("");
  return found.sort();
}

/** The text of a file of the project. */
export function readProjectFile(root: string, path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Is the file TypeScript or JavaScript that a person wrote? */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|mjs)$/u.test(path);
}

/** Is the file a test, or used by tests only? */
export function isTest(path: string): boolean {
  return /\.(test|test-d)\.tsx?$|(^|\/)(test|e2e)\//u.test(path);
}
