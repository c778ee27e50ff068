import type { ReasonKey } from "./reasons.en.ts";
import type { RuleId } from "./rule.ts";

/** A word of a message: an id of a record, a number, or the words of a report. */
export type ReasonParameter = string | number | boolean;

/** One sentence in no language: `reasonText` puts it into words. */
export interface Message {
  readonly key: ReasonKey;
  readonly parameters: Readonly<Record<string, ReasonParameter>>;
}

/** Why a result is as it is, so that somebody can disagree with it. */
export interface Reason extends Message {
  readonly rule: RuleId;
  /** Ids of the records that decided it, sorted; the other claims of the readings are found there. */
  readonly records: readonly string[];
  /** What would have to be different for the result to change. */
  readonly unless: readonly Message[];
}
