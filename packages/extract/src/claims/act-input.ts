import type { Attribution } from "../attribution/attribution.ts";
import type { Entity } from "../entities/entity.ts";
import type { Token } from "../text/parse-text.ts";

/** What is known when an act is read. */
export interface ActInput {
  readonly attribution: Attribution;
  /** The words of the statement. */
  readonly words: readonly Token[];
  readonly source: Entity | undefined;
  readonly isQuote: boolean;
  /** Whether the words are the first that the cue attributes, so that the verb speaks of them. */
  readonly isFirst: boolean;
  /** Whether the words give a number: what those counted are called accuses nobody. */
  readonly isCount?: true;
}
