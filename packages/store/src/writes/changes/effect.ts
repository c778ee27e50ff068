import type { EventId, QuestionId, Status } from "@variorum/core";

/** A question whose status a change moves. */
export interface Effect {
  readonly question: QuestionId;
  readonly event: EventId;
  /** Absent where the question is new. */
  readonly from?: Status;
  /** Absent where the question is no more. */
  readonly to?: Status;
}
