import type { ActorType } from "@variorum/core";
import type { TokenRange } from "../text/parse-text.ts";

/** How the words name somebody. */
export type MentionKind = "named" | "described" | "anonymous" | "pronoun";

/** Somebody as the words of one place name them. */
export interface Mention {
  /** All the words: "army spokesman Ali Sow". */
  readonly range: TokenRange;
  readonly kind: MentionKind;
  /** The name, or the description without its article: "Ali Sow", "army officials", "it". */
  readonly name: string;
  readonly acronym?: string;
  readonly type: ActorType;
  /** The office or work named beside it: "army spokesman". */
  readonly role?: string;
  /** Whether the role is to speak for the body. */
  readonly isSpokesperson?: boolean;
  /** The body spoken or acted for, as named here. */
  readonly body?: Mention;
  /** Whether the words name something written rather than who wrote it: "the statement". */
  readonly isText?: boolean;
}
