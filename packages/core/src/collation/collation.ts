import type { ActorId, ClaimId, EventId, JudgementId, PlaceId, QuestionId, ReportId } from "../records/ids.ts";
import type { Population } from "../records/population.ts";
import type { ClaimValue, ValueKind } from "../values/claim-value.ts";
import type { Act } from "../vocabulary/acts.ts";
import type { Cardinality } from "../vocabulary/cardinalities.ts";
import type { ImplicationStrength } from "../vocabulary/implication-strengths.ts";
import type { Polarity } from "../vocabulary/polarities.ts";
import type { Topic } from "../vocabulary/topics.ts";
import type { Verdict } from "../vocabulary/verdicts.ts";
import type { Bounds, BoundsOfVoices } from "./bounds.ts";
import type { FlagId } from "./flag-ids.ts";
import type { Reason } from "./reason.ts";
import type { Force, RelationType } from "./relation-types.ts";
import type { RulesVersion } from "./rules-version.ts";
import type { Status } from "./statuses.ts";

/** Who vouches, counted once: an originator with all actors linked to it as the same. */
export interface Voice {
  /** The one id that stands for all of them: the first by bytes. */
  readonly id: ActorId;
  readonly actors: readonly ActorId[];
  /** Side of the event that it belongs to, by its id. */
  readonly side?: string;
  /** Whether a report names it. */
  readonly isNamed: boolean;
}

/** One claim that carries a reading, with the way it came. */
export interface Carrier {
  readonly claim: ClaimId;
  /** Everybody after the originator, nearest to it first. */
  readonly through: readonly ActorId[];
  readonly reports: readonly ReportId[];
  /** Why a claim of another originator is counted with this voice. */
  readonly copy?: Reason;
}

/** What became of an answer of a voice: only a current one is compared. */
export type HoldingState = "current" | "updated" | "repeated" | "retracted" | "not_compared";

/** One voice giving one reading, however often it was carried. */
export interface Holding {
  readonly voice: ActorId;
  readonly state: HoldingState;
  /** Why it is not current. */
  readonly reason?: Reason;
  /** Acts by which it was said, sorted; an admission counts only where all of them are. */
  readonly acts: readonly Act[];
  /** When it was last said, as EDTF; absent when no claim tells. */
  readonly saidAt?: string;
  /** Order: by claim id. */
  readonly carriers: readonly Carrier[];
}

/** One distinct answer with its scope, and everybody who gives it. */
export interface Reading {
  /** Number within the question: `r1`, `r2`, in the order of first utterance; stands for nothing outside this result. */
  readonly id: string;
  readonly value: ClaimValue;
  /** `negative`: the value is denied. */
  readonly polarity: Polarity;
  /** The days that the answer speaks of, as EDTF; absent when not stated. */
  readonly period?: string;
  readonly place?: PlaceId;
  /** Whether it was put as probable or possible. */
  readonly isHedged: boolean;
  /** How it is implied, by claims on other questions; absent for an answer that is stated. */
  readonly implied?: ImplicationStrength;
  /** Order: by time of first utterance, then by claim id. */
  readonly holdings: readonly Holding[];
}

/** How one reading stands to another. Where both are the same reading, several voices give it. */
export interface Relation {
  readonly type: RelationType;
  /** Only on conflicts. */
  readonly force?: Force;
  /** Ids of readings of the same question. */
  readonly from: string;
  readonly to: string;
  /** Whether one voice gives both. */
  readonly sameVoice: boolean;
  /** The one voice whose answers these are; only where it replaces or repeats its own. */
  readonly voice?: ActorId;
  /** Whether different voices give them. */
  readonly differentVoices: boolean;
  /** Whether voices of opposing sides give them. */
  readonly crossSide: boolean;
  readonly reason: Reason;
}

/** A relation between two claims, as it follows from that of their readings. */
export interface ClaimRelation {
  readonly type: RelationType;
  readonly force?: Force;
  readonly from: ClaimId;
  readonly to: ClaimId;
  readonly sameVoice: boolean;
  readonly crossSide: boolean;
  readonly reason: Reason;
}

/** What each side says of a number (rule R4). A part is absent when nobody of that side gives a number. */
export interface CountsBySide {
  readonly bySufferingSide?: BoundsOfVoices;
  readonly byAdversary?: BoundsOfVoices;
  readonly byOthers?: BoundsOfVoices;
  /** Highest lower bound that the suffering side admits and has not taken back. */
  readonly concededFloor?: { readonly value: number; readonly voices: readonly ActorId[] };
  /** Lowest to highest of all that is said. */
  readonly envelope: Bounds;
  /** What all bounds allow together; absent when there is no such number. */
  readonly commonRange?: Bounds;
  readonly reason: Reason;
}

/** Something a reader should know beside the status. */
export interface Flag {
  readonly id: FlagId;
  readonly reason: Reason;
}

/** A claim without an answer: a refusal to comment, a statement that nothing could be verified, or a retraction. */
export interface Silence {
  readonly claim: ClaimId;
  readonly voice: ActorId;
  readonly act: Act;
}

/** One question, or several aligned ones compared as one, with all that can be said of its accounts. */
export interface QuestionCollation {
  /** The question of the event itself where there is one, a curated one first; else the first by bytes. */
  readonly question: QuestionId;
  /** The other questions compared as one with it. */
  readonly aligned: readonly QuestionId[];
  readonly event: EventId;
  readonly topic: Topic;
  readonly valueKind: ValueKind;
  readonly cardinality: Cardinality;
  readonly population?: Population;
  readonly isStandard: boolean;
  readonly status: Status;
  /** Why it has this status. */
  readonly reason: Reason;
  readonly flags: readonly Flag[];
  /** Voices with a stated answer that counts. Order: by id. */
  readonly voices: readonly ActorId[];
  readonly readings: readonly Reading[];
  /** Order: by `from`, then `to`, then type. */
  readonly relations: readonly Relation[];
  /** `false` where the readings are too many to list each pair; the status is exact all the same. */
  readonly listsAllRelations: boolean;
  /** Only for counts, and only where a number is given. */
  readonly counts?: CountsBySide;
  readonly silences: readonly Silence[];
  /** Claims on it that a person judged. */
  readonly judgements: readonly JudgementId[];
}

/** One originator whom reports name for the same words. */
export interface NamedOriginator {
  readonly voice: ActorId;
  readonly claims: readonly ClaimId[];
  readonly reports: readonly ReportId[];
}

/** The question "who said it": reports name different originators for the same words (rule R8). */
export interface AttributionDispute {
  readonly words: string;
  readonly question: QuestionId;
  /** Order: by voice. */
  readonly originators: readonly NamedOriginator[];
  readonly status: Status;
  readonly reason: Reason;
}

/** What a person holds of several claims, beside what the rules compute (rule R11). */
export interface JudgedClaims {
  readonly judgement: JudgementId;
  readonly verdict: Verdict;
  readonly claims: readonly ClaimId[];
  readonly by: string;
  readonly at: string;
  readonly rationale: string;
  readonly questions: readonly QuestionId[];
  readonly reason: Reason;
}

/** A claim that could not be placed under a question, with the reason. */
export interface UnplacedClaim {
  readonly claim: ClaimId;
  readonly reason: Reason;
}

/** All that the rules say of the accounts of one event. It never says what happened. */
export interface Collation {
  readonly rulesVersion: RulesVersion;
  readonly event: EventId;
  readonly linkedEvents: readonly EventId[];
  /** What the rules do not look at in this version, as keys of messages. */
  readonly leftOut: readonly Reason[];
  readonly voices: readonly Voice[];
  /** Order: by topic as the vocabulary lists them, then by question id. */
  readonly questions: readonly QuestionCollation[];
  /** Questions on which opposing sides agree. */
  readonly commonGround: readonly QuestionId[];
  readonly attributionDisputes: readonly AttributionDispute[];
  readonly judgements: readonly JudgedClaims[];
  readonly unplaced: readonly UnplacedClaim[];
}
