import type { Check, CheckResult } from "./check.ts";
import { isCode, isTest, projectFiles, readProjectFile } from "../project-files.ts";

function check(root: string): CheckResult {
  const sources = projectFiles(root).filter((path) => isCode(path) && !isTest(path));
  const door = sources.filter((path) => path.startsWith("apps/reader/src/data/"));
  const server = sources.filter((path) => path.startsWith("apps/reader/server/"));
  const unmarked = door
    .filter((path) => !readProjectFile(root, path).startsWith('import "server-only";\n'))
    .map((path) => `${path}: must begin with import "server-only"`);
  const mixed = server
    .filter((path) => /from\s+["'][^"']*src\/data\//u.test(readProjectFile(root, path)))
    .map((path) => `${path}: imports src/data, which throws outside Next`);
  return {
    examined: { "files of src/data": door.length, "files of server": server.length },
    problems: [...unmarked, ...mixed],
  };
}

/** The reader's door to the store can never be bundled for the browser. */
export const checkDataDoor: Check = {
  name: "data-door",
  promise: 'each file of the reader\'s src/data begins with import "server-only"',
  run: check,
};
