import type { Act } from "../vocabulary/acts.ts";
import type { Certainty } from "../vocabulary/certainties.ts";
import type { ImplicationStrength } from "../vocabulary/implication-strengths.ts";
import type { Bounds } from "./bounds.ts";
import type { FlagId } from "./flag-ids.ts";
import type { Force, RelationType } from "./relation-types.ts";
import type { Status } from "./statuses.ts";

/** Ids of the rules of collation, in the order of COLLATION 4.2. */
export const RULE_IDS = ["R0", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11"] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** One claim of an example, as short as it can be told. */
export interface ExampleClaim {
  /** Slug of the originator. */
  readonly by: string;
  /** The answer: a count in words, an EDTF date, a place, an answer of the question, `yes` or `no`; absent for silence. */
  readonly says?: string;
  readonly act?: Act;
  readonly certainty?: Certainty;
  readonly said?: string;
  readonly period?: string;
  /** Slug of the place that the claim speaks of. */
  readonly at?: string;
  /** Slugs of who passed it on, nearest to the originator first. */
  readonly through?: readonly string[];
  /** Slug of the report; each claim has a report of its own unless one is named. */
  readonly report?: string;
  /** Slug of an earlier report that this claim's report was made from. */
  readonly from?: string;
  /** The words it was read from. */
  readonly words?: string;
  /** The words in which the report shows that it saw for itself. */
  readonly saw?: string;
  /** Number of an earlier claim of the example that it answers, from 1. */
  readonly targets?: number;
  /** The answer is not stated, only implied in this way. */
  readonly implied?: ImplicationStrength;
}

/** What the example must give. */
export interface ExampleResult {
  readonly status: Status;
  /** Relations from the one claim to the other, by their numbers, counted from 1. */
  readonly relations?: readonly {
    readonly from: number;
    readonly to: number;
    readonly type: RelationType;
    readonly force?: Force;
  }[];
  /** Pairs of claims that no rule relates. */
  readonly unrelated?: readonly (readonly [number, number])[];
  readonly flags?: readonly FlagId[];
  /** What each side says, as far as it matters to the example. */
  readonly counts?: ExampleCounts;
}

/** Counts by side, with no upper bound written as null. */
export interface ExampleCounts {
  readonly bySufferingSide?: Bounds;
  readonly byAdversary?: Bounds;
  readonly byOthers?: Bounds;
  readonly concededFloor?: { readonly value: number };
  readonly envelope?: Bounds;
  /** `none`: no number is allowed by all. */
  readonly commonRange?: Bounds | "none";
}

/** One question with its claims and what the rules make of it. */
export interface RuleExample {
  /** What is asked: a number of people, a date, a place, an answer out of a list, yes or no, or who holds a place. */
  readonly asks: "count" | "date" | "place" | "answer" | "yes-or-no" | "control";
  readonly claims: readonly ExampleClaim[];
  readonly gives: ExampleResult;
}

/** A rule of collation as data: the methods page prints it, and its own test runs the example. */
export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  /** The whole rule in sentences for the reader. */
  readonly statement: string;
  readonly example: RuleExample;
}
