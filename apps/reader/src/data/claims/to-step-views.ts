import "server-only";
import type { ClaimRecord } from "@variorum/core";
import type { Words } from "../../wording/en.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import type { RecordsAtHand } from "../records/records-at-hand.ts";

/** One who passed a claim on. */
export interface StepView extends LinkedName {
  /** What they did: spokesperson, relay, publisher. */
  readonly role: string;
  readonly isPublisher: boolean;
  /** Whether we know them from elsewhere and not from the text. */
  readonly isNamedByUs: boolean;
}

/**
 * Everybody after the originator.
 *
 * Order: nearest to the originator first. A report in its own voice has nobody between: its publisher is not repeated.
 */
export function toStepViews({ attribution }: ClaimRecord, records: RecordsAtHand, words: Words): readonly StepView[] {
  const [originator, ...steps] = attribution;
  return steps
    .filter((step) => step.actor !== originator?.actor)
    .map((step) => ({
      ...linkedName(step.actor, records, words.language),
      role: words.attribution.step[step.role],
      isPublisher: step.role === "publisher",
      isNamedByUs: step.basis === "external",
    }));
}
