import type { TokenRange } from "../text/parse-text.ts";
import type { Cue } from "./find-cues.ts";
import type { FoundSource } from "./find-source.ts";
import type { FoundContent } from "./found-content.ts";

/** An attribution as far as its own sentence shows it. */
export interface SentenceAttribution {
  readonly cue: Cue;
  readonly source: FoundSource;
  readonly content: FoundContent | undefined;
  /** Number, in the sentence, of the attribution whose source it shares. */
  readonly inherits?: number;
  /** The subject of the sentence, where it goes on with that. */
  readonly subject?: FoundSource;
  /** Words for who passed it on, nearest to the source first. */
  readonly relays: readonly TokenRange[];
}
