import type { FullResult, Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { describeTally } from "./plain-summary.ts";

/** The last line of a run of browser tests, as after the other tests: `12 passed, 0 failed`. */
export default class PlainBrowserSummary implements Reporter {
  readonly #outcomes = new Map<string, "passed" | "failed" | "skipped">();

  // Called again when a test is tried again: the last result counts.
  onTestEnd(test: TestCase, { status }: TestResult): void {
    const outcome = status === "skipped" ? "skipped" : status === test.expectedStatus ? "passed" : "failed";
    this.#outcomes.set(test.id, outcome);
  }

  onEnd({ status }: FullResult): void {
    const outcomes = [...this.#outcomes.values()];
    const [passed = 0, failed = 0, skipped = 0] = (["passed", "failed", "skipped"] as const).map(
      (outcome) => outcomes.filter((each) => each === outcome).length,
    );
    // A server that did not start, or no test at all, fails the run and no test.
    const failedOutside = status !== "passed" && failed === 0 ? 1 : 0;
    process.on("exit", () => {
      process.stdout.write(`${describeTally({ passed, failed: failed + failedOutside, skipped })}\n`);
    });
  }
}
