import type { RuleExample } from "../rule.ts";

/** A hand-worked case: an example with a name, and where its result is to be read. */
export interface CollationCase extends RuleExample {
  /** What is shown, in words; the title of the test. */
  readonly shows: string;
}
