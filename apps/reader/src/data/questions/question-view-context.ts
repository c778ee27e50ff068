import "server-only";
import type { Collation, EventDossier } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** All that the views of an event's questions are made from. */
export interface QuestionViewContext {
  readonly dossier: EventDossier;
  readonly collation: Collation;
  readonly records: RecordsAtHand;
  readonly words: Words;
  /** Reports whose text is not held: their quotes count as not checked. */
  readonly reportsWithoutText?: ReadonlySet<string>;
}
