/** One thing to try, with what it found out; it throws when something is wrong. */
export type Step = readonly [name: string, run: () => string | Promise<string>];

/**
 * Runs steps one after the other, each whatever became of the last, and says of each how it went.
 *
 * Shape: the last line is `N passed, N failed`, as after tests; without a step one has failed.
 */
export async function runSteps(steps: readonly Step[], print: (line: string) => void): Promise<boolean> {
  let passed = 0;
  for (const [name, run] of steps) {
    try {
      print(`ok     ${name}: ${await run()}`);
      passed += 1;
    } catch (failure) {
      print(`FAILED ${name}: ${failure instanceof Error ? failure.message : String(failure)}`);
    }
  }
  const failed = steps.length === 0 ? 1 : steps.length - passed;
  print(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
