import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { describeTally } from "./plain-summary.ts";

type Outcome = "passed" | "failed" | "skipped";

/** What became of one test: a test that was expected to fail and did has passed. */
export function outcomeOf(expected: TestResult["status"], status: TestResult["status"]): Outcome {
  if (status === "skipped") return "skipped";
  return status === expected ? "passed" : "failed";
}

/** The last line of a run. A server that did not start, or no test at all, fails the run and no test: it counts as one. */
export function describeRun(outcomes: readonly Outcome[], status: FullResult["status"]): string {
  const count = (wanted: Outcome): number => outcomes.filter((outcome) => outcome === wanted).length;
  const failed = count("failed");
  const isFailedOutside = failed === 0 && (status !== "passed" || outcomes.length === 0);
  return describeTally({
    passed: count("passed"),
    failed: failed + (isFailedOutside ? 1 : 0),
    skipped: count("skipped"),
  });
}

/** The last line of a run of browser tests, as after the other tests: `12 passed, 0 failed`. */
export default class PlainBrowserSummary implements Reporter {
  readonly #outcomes = new Map<string, Outcome>();

  // Called again when a test is tried again: the last result counts.
  onTestEnd({ id, expectedStatus }: TestCase, { status }: TestResult): void {
    this.#outcomes.set(id, outcomeOf(expectedStatus, status));
  }

  onEnd({ status }: FullResult): void {
    const sentence = describeRun([...this.#outcomes.values()], status);
    process.on("exit", () => process.stdout.write(`${sentence}\n`));
  }
}
