import type { EventId, FlagId, QuestionId, Status } from "@variorum/core";

/** What the rules say of one question, standard or curated, without what it is compared by. */
export interface QuestionResult {
  readonly question: QuestionId;
  readonly event: EventId;
  readonly status: Status;
  readonly flags: readonly FlagId[];
  /** Number of claims shown on it. */
  readonly claims: number;
  /** Number of originators among them. */
  readonly claimants: number;
  readonly rulesVersion: string;
  /** Number of the change that last touched its claims or its record. */
  readonly change: number;
}
