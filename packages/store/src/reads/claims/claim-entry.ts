import type { ClaimRecord, FlagId, PassageRecord, Status } from "@variorum/core";

/** A claim as lists have it: with its words, and how its question stands. */
export interface ClaimEntry {
  readonly claim: ClaimRecord;
  /** The passages that its evidence names, in that order. */
  readonly passages: readonly PassageRecord[];
  /** Number of the change that made this version. */
  readonly recordedIn: number;
  readonly source?: string;
  /** What the source asks to be printed beside it. */
  readonly notice?: string;
  /** How the accounts of its question stand to each other; absent in an earlier state. */
  readonly status?: Status;
  readonly flags?: readonly FlagId[];
}
