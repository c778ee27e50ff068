import type { Span } from "../text/span.ts";
import type { TokenRange } from "../text/parse-text.ts";
import type { CountTopic } from "../vocabulary/count-triggers.ts";
import type { NumberMention } from "./number-mention.ts";

/** A number of people or things that the text gives, before it is known whose number it is. */
export interface CountMention {
  readonly sentence: number;
  readonly number: NumberMention;
  readonly topic: CountTopic;
  /** The words for those counted, without the number; the ones before it where it has none of its own. */
  readonly counted?: TokenRange;
  /** The noun that says who or what is counted, in small letters, where it is more than "people". */
  readonly head?: string;
  /** Whether those words stand elsewhere: "7 rebels were killed and 12 wounded". */
  readonly isCarriedOver: boolean;
  /** The words that state the count, in one or two stretches. */
  readonly content: readonly Span[];
}
