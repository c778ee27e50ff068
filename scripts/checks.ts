import { fileURLToPath } from "node:url";
import { checkClientFiles } from "./checks/check-client-files.ts";
import { checkDataDoor } from "./checks/check-data-door.ts";
import { checkDocs } from "./checks/check-docs.ts";
import { checkDrift } from "./checks/check-drift.ts";
import { checkExportsTested } from "./checks/check-exports-tested.ts";
import { checkFileSize } from "./checks/check-file-size.ts";
import { checkLayers } from "./checks/check-layers.ts";
import { checkMarks } from "./checks/check-marks.ts";
import { checkWords } from "./checks/check-words.ts";
import { isGreen, type Check, type CheckResult } from "./checks/check.ts";

const checks: readonly Check[] = [
  checkLayers,
  checkFileSize,
  checkClientFiles,
  checkDataDoor,
  checkWords,
  checkMarks,
  checkExportsTested,
  checkDrift,
  checkDocs,
];

/** One line for the check, and one below it for each problem. */
export function describeResult({ name, promise }: Check, result: CheckResult): string {
  const counts = Object.entries(result.examined).map(([unit, count]) => `${count} ${unit}`);
  const head = `${isGreen(result) ? "ok    " : "FAILED"} ${name}: ${promise} (${counts.join(", ")})`;
  return [head, ...result.problems.map((problem) => `       ${problem}`)].join("\n");
}

// What a check looks at may be broken so badly that it cannot look; the others still do.
async function runOne(check: Check, root: string): Promise<CheckResult> {
  try {
    return await check.run(root);
  } catch (failure) {
    return {
      examined: {},
      problems: [failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)],
    };
  }
}

/**
 * Runs the checks that are named, or all of them, and prints what each found.
 *
 * Shape: the last line is `N passed, N failed`, as after tests.
 */
export async function runChecks(
  root: string,
  names: readonly string[],
  print: (line: string) => void,
): Promise<boolean> {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  for (const name of unknown) print(`FAILED ${name}: there is no such check`);
  let failed = unknown.length;
  const chosen = names.length === 0 ? checks : checks.filter(({ name }) => names.includes(name));
  for (const check of chosen) {
    const result = await runOne(check, root);
    if (!isGreen(result)) failed += 1;
    print(describeResult(check, result));
  }
  print(`${chosen.length + unknown.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const isClean = await runChecks(root, process.argv.slice(2), (line) => process.stdout.write(`${line}\n`));
  process.exitCode = isClean ? 0 : 1;
}
