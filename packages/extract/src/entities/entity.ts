import type { ActorType } from "@variorum/core";
import type { TokenRange } from "../text/parse-text.ts";
import type { MentionKind } from "./mention.ts";

/** Somebody whom the text names, described by all the places that do. */
export interface Entity {
  /** What it is looked up by; it stays the same while more is learnt. */
  readonly key: string;
  readonly name: string;
  readonly kind: Exclude<MentionKind, "pronoun">;
  readonly type: ActorType;
  readonly acronym?: string;
  readonly role?: string;
  readonly isSpokesperson: boolean;
  /** The body it speaks or acts for. */
  readonly body?: Entity;
  /** Where the text names it first. */
  readonly first: TokenRange;
}
