import type { Span } from "../text/span.ts";
import type { TokenRange } from "../text/parse-text.ts";
import type { Cue } from "./find-cues.ts";
import type { FoundSource } from "./find-source.ts";

/** How what is said stands in the text. */
export type ContentForm = "direct_quote" | "indirect_quote";

/** One thing that is said. */
export interface Content {
  /** Its words; two stretches where the attribution interrupts them. */
  readonly spans: readonly Span[];
  readonly form: ContentForm;
}

/** Words that say that somebody said something. */
export interface Attribution {
  /** Number of the sentence that holds the cue. */
  readonly sentence: number;
  readonly cue: Cue;
  readonly source: FoundSource;
  /** Whose source it goes on with, where it names none: "He fell, the army said, adding that …". */
  readonly inherits?: Attribution;
  /** The subject of its sentence, where it goes on with that: "X left, accusing Y". */
  readonly subject?: FoundSource;
  readonly contents: readonly Content[];
  /** Words for who passed it on, nearest to the source first. */
  readonly relays: readonly TokenRange[];
}
