import type { Act, Certainty } from "@variorum/core";
import type { ContentForm } from "../attribution/attribution.ts";
import type { CountMention } from "../counts/count-mention.ts";
import type { PlaceMention } from "../entities/find-places.ts";
import type { ResolvedSource } from "../entities/resolve-sources.ts";
import type { TokenRange } from "../text/parse-text.ts";
import type { Span } from "../text/span.ts";

/** What the text says that somebody says, before it becomes a claim. */
export interface Finding {
  readonly sentence: number;
  /** The words that state it. */
  readonly content: readonly Span[];
  /** All that is said at once, where the finding is one number of it. */
  readonly within?: readonly Span[];
  readonly form: ContentForm | "own_voice";
  /** Absent where the text itself says it. */
  readonly source?: ResolvedSource;
  readonly cue?: TokenRange;
  /** Dictionary form of the cue. */
  readonly lemma?: string;
  readonly act: Act;
  readonly certainty: Certainty;
  /** Absent where it is a statement without a number. */
  readonly count?: CountMention;
}

/** A finding with when and where, as far as its sentence tells. */
export interface PlacedFinding extends Finding {
  /** Days that the words speak of, EDTF. */
  readonly period?: string;
  /** Day up to which a figure counts, EDTF. */
  readonly asOf?: string;
  /** When it was said, EDTF. */
  readonly utteredAt?: string;
  readonly place?: PlaceMention;
  /** Whether the text tells it as what happened at another time. */
  readonly isBackground: boolean;
}
