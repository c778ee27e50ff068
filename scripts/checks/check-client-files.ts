import type { Check, CheckResult } from "./check.ts";
import { isCode, isTest, projectFiles, readProjectFile } from "../project-files.ts";

const directive = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*["']use client["']/u;
const valueImport = /^import\s+(?!type\b)[^;]*?from\s+["'](@variorum\/[^"']+)["']/gmu;
// Next asks for the directive in these, whatever they are called.
const errorBoundary = /\/(error|global-error)\.tsx$/u;

function problemsOf(path: string, text: string): string[] {
  if (errorBoundary.test(path)) return [];
  const isClient = directive.test(text);
  const isNamedClient = path.endsWith(".client.tsx");
  if (isClient && !isNamedClient) return [`${path}: runs in the browser, so its name must end in .client.tsx`];
  if (!isClient && isNamedClient) return [`${path}: is named .client.tsx and does not begin with "use client"`];
  if (!isClient) return [];
  return [...text.matchAll(valueImport)].map(
    ([, name = ""]) => `${path}: imports values of ${name} into the browser; import types only`,
  );
}

function check(root: string): CheckResult {
  const files = projectFiles(root).filter(
    (path) => path.startsWith("apps/reader/src/") && isCode(path) && !isTest(path),
  );
  return {
    examined: { files: files.length },
    problems: files.flatMap((path) => problemsOf(path, readProjectFile(root, path))),
  };
}

/** Code that runs in the browser can be told by its file's name. */
export const checkClientFiles: Check = {
  name: "client-files",
  promise: '"use client" stands exactly in files named .client.tsx',
  run: check,
};
