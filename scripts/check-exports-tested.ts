import type { Check, CheckResult } from "./check.ts";
import { isCode, isTest, projectFiles, readProjectFile } from "./project-files.ts";

// Functions and adapters. Schemas and tables of data begin with a capital and are tested through what reads them.
const exported = /^export (?:async )?(?:function\*?|const) ([a-z]\w*)/gmu;

function check(root: string): CheckResult {
  const files = projectFiles(root).filter(isCode);
  const words = new Set(files.filter(isTest).flatMap((path) => readProjectFile(root, path).match(/\w+/gu) ?? []));
  const sources = files.filter((path) => /^packages\/[^/]+\/src\//u.test(path) && !isTest(path));
  const problems: string[] = [];
  let names = 0;
  for (const path of sources) {
    for (const [, name = ""] of readProjectFile(root, path).matchAll(exported)) {
      names += 1;
      if (!words.has(name)) problems.push(`${path}: ${name} is exported and no test mentions it`);
    }
  }
  return { examined: { "exported names": names, "words of tests": words.size }, problems };
}

/** What a package exports to be called, some test calls. */
export const checkExportsTested: Check = {
  name: "exports-tested",
  promise: "each exported function is mentioned in a test",
  run: check,
};
