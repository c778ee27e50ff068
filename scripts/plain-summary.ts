import type { Reporter, TestModule } from "vitest/node";

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/**
 * Counts the tests of a run. A file that does not load and an error outside every test count as failures, and so
 * does a run without a single test: a suite that examined nothing has not passed.
 */
export function tally(modules: readonly TestModule[], errors: readonly unknown[]): Tally {
  const counted: Tally = { passed: 0, failed: errors.length, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counted[state === "pending" ? "skipped" : state] += 1;
    }
    if (module.state() === "failed" && module.errors().length > 0) counted.failed += 1;
  }
  if (counted.passed + counted.failed + counted.skipped === 0) counted.failed = 1;
  return counted;
}

/** The sentence that people and `.ci/run` read the result from. */
export function describeTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A reporter whose only output is the last line of the run: `12 passed, 0 failed`. */
export default class PlainSummary implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const sentence = describeTally(tally(modules, errors));
    // On exit, because coverage and other reporters print after the run has ended.
    process.on("exit", () => process.stdout.write(`${sentence}\n`));
  }
}
