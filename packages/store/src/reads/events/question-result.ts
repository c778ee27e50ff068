import type { CountsBySide, EventId, FlagId, Population, QuestionId, Status, Topic, ValueKind } from "@variorum/core";

/** What the rules say of one question, standard or curated, as the derived table keeps it. */
export interface QuestionResult {
  readonly question: QuestionId;
  readonly event: EventId;
  readonly topic: Topic;
  readonly valueKind: ValueKind;
  readonly isStandard: boolean;
  readonly population?: Population;
  readonly status: Status;
  readonly flags: readonly FlagId[];
  /** Only of questions that count, and only where a number is given. */
  readonly counts?: CountsBySide;
  /** Number of claims shown on it. */
  readonly claims: number;
  /** Number of originators among them. */
  readonly claimants: number;
  readonly rulesVersion: string;
  /** Number of the change that last touched its claims or its record. */
  readonly change: number;
}
