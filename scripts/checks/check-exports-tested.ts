import type { Check, CheckResult } from "./check.ts";
import { isCode, isTest, projectFiles, readProjectFile } from "../project-files.ts";

// The files that a package's manifest opens to others.
const door = /^packages\/[^/]+\/src\/(index|testing|read|write)\.ts$/u;
const declared = /^export (?:async )?(?:function\*?|const) (\w+)/gmu;
const passedOn = /^export \{([^}]*)\}/gmu;

/** The functions that a file hands out. Schemas and tables of data begin with a capital; what reads them tests them. */
export function functionsOf(text: string): readonly string[] {
  const own = [...text.matchAll(declared)].map(([, name = ""]) => name);
  const others = [...text.matchAll(passedOn)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => !entry.startsWith("type "))
      .map((entry) => entry.split(" as ").at(-1) ?? entry),
  );
  return [...own, ...others].filter((name) => /^[a-z]/u.test(name));
}

function check(root: string): CheckResult {
  const files = projectFiles(root).filter(isCode);
  const words = new Set(files.filter(isTest).flatMap((path) => readProjectFile(root, path).match(/\w+/gu) ?? []));
  const problems: string[] = [];
  let functions = 0;
  for (const path of files.filter((file) => door.test(file))) {
    for (const name of functionsOf(readProjectFile(root, path))) {
      functions += 1;
      if (!words.has(name)) problems.push(`${path}: ${name} is exported and no test mentions it`);
    }
  }
  return { examined: { functions, "words of tests": words.size }, problems };
}

/** What a package hands out to be called, some test calls. */
export const checkExportsTested: Check = {
  name: "exports-tested",
  promise: "each function that a package hands out is mentioned in a test",
  run: check,
};
