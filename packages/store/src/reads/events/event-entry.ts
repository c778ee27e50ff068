import type { EventRecord } from "@variorum/core";

/** An event as lists have it. */
export interface EventEntry {
  readonly event: EventRecord;
  /** Number of the change that last touched it, its questions or its claims, and when that was, UTC. */
  readonly lastChange: number;
  readonly lastChangeAt: string;
  readonly claims: number;
  readonly claimants: number;
  readonly reports: number;
  readonly questions: number;
  /** Questions whose accounts contradict. */
  readonly contested: number;
  /** Whether all that is held of it are rows of a dataset. */
  readonly isDataset: boolean;
  readonly source?: string;
  readonly notice?: string;
}
