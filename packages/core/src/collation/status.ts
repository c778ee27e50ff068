import type { Relation, Silence } from "./collation.ts";
import { isConflict } from "./comparand.ts";
import type { DraftReading } from "./draft.ts";
import type { Reason } from "./reason.ts";
import { claimOf, pairParameters, reasonOf, wordsOf } from "./reason-of.ts";
import type { ReasonKey } from "./reasons.en.ts";
import type { Rule } from "./rule.ts";
import type { Status } from "./statuses.ts";

export const rule: Rule = {
  id: "R9",
  title: "One status for each question",
  statement:
    "The first that applies: unanswered, when no claim is left; declined, when those asked gave no answer; contested, when a conflict between voices is strict; in tension, when it is presumptive; self-inconsistent, when a voice conflicts with itself; implied only, when nobody states an answer; agreed across sides; corroborated, between voices shown to be independent; agreeing, independence unknown; compatible; complementary, when several voices give unrelated answers; conceded by a single voice, when one voice answers and admits all it says; single voice. A conflict is strict unless a rule, or a claim put as probable or possible, makes it presumptive.",
  example: {
    asks: "count",
    claims: [
      { by: "coalition", act: "acknowledge", says: "9", period: "2024-07-25/2024-07-27" },
      { by: "newspaper", says: "18", period: "2024-07-25/2024-07-27" },
    ],
    gives: { status: "contested", relations: [{ from: 1, to: 2, type: "contradicts", force: "strict" }] },
  },
};

/** What the status of a question is read from. */
export interface StatusInput {
  readonly readings: readonly DraftReading[];
  readonly relations: readonly Relation[];
  readonly silences: readonly Silence[];
}

/** Status of a question with its reason. */
export interface StatusWithReason {
  readonly status: Status;
  readonly reason: Reason;
}

/** What would change a status that rests on relations. */
const CHANGES: Partial<Record<Status, readonly ReasonKey[]>> = {
  agreed_across_sides: ["unless.taken_back", "unless.conflict"],
  corroborated: ["unless.taken_back", "unless.conflict"],
  agreeing_independence_unknown: ["unless.own_reporting", "unless.conflict"],
  compatible: ["unless.same_answer"],
};

/** What of a relation decides the status that it can give. */
export type Deciding = Pick<Relation, "type" | "sameVoice" | "differentVoices" | "crossSide"> &
  Partial<Pick<Relation, "force">>;

/** Statuses that rest on one relation. Order: as the first that applies is taken. */
export const STATUSES_OF_RELATIONS = [
  "contested",
  "in_tension",
  "self_inconsistent",
  "agreed_across_sides",
  "corroborated",
  "agreeing_independence_unknown",
  "compatible",
] as const satisfies readonly Status[];
export type StatusOfRelation = (typeof STATUSES_OF_RELATIONS)[number];

/** Gives the status that a relation gives to a question where no other relation gives an earlier one. */
export function statusOfRelation(relation: Deciding, areIndependent: () => boolean): StatusOfRelation | undefined {
  const { type, force, sameVoice, differentVoices, crossSide } = relation;
  if (isConflict(type)) {
    if (differentVoices) return force === "strict" ? "contested" : "in_tension";
    return sameVoice ? "self_inconsistent" : undefined;
  }
  if (!differentVoices) return undefined;
  if (type === "compatible") return "compatible";
  if (type !== "agrees" && type !== "refines") return undefined;
  if (crossSide) return "agreed_across_sides";
  return areIndependent() ? "corroborated" : "agreeing_independence_unknown";
}

/** Tells whether two different voices whose reports show that they saw for themselves give two readings. */
export function areIndependent(a: DraftReading, b: DraftReading): boolean {
  const reporters = ({ current }: DraftReading) =>
    [...current.values()].filter(({ isOwnReporting }) => isOwnReporting).map(({ voice }) => voice);
  const first = reporters(a);
  const second = a === b ? first : reporters(b);
  return first.length > 0 && second.length > 0 && new Set([...first, ...second]).size > 1;
}

interface Decided {
  readonly status: StatusOfRelation;
  readonly relation: Relation;
  readonly from: DraftReading;
  readonly to: DraftReading;
}

/** Finds the relation that gives the first status; of several, the first in their order. */
function decidingRelation(relations: readonly Relation[], readings: readonly DraftReading[]): Decided | undefined {
  const readingOf = new Map(readings.map((reading) => [reading.id, reading]));
  let decided: Decided | undefined;
  for (const relation of relations) {
    const from = readingOf.get(relation.from);
    const to = readingOf.get(relation.to);
    if (from === undefined || to === undefined) continue;
    const status = statusOfRelation(relation, () => areIndependent(from, to));
    if (status === undefined) continue;
    if (
      decided === undefined ||
      STATUSES_OF_RELATIONS.indexOf(status) < STATUSES_OF_RELATIONS.indexOf(decided.status)
    ) {
      decided = { status, relation, from, to };
    }
  }
  return decided;
}

/** A denied answer must not be read as one that is given. */
function sentenceOf({ status, from, to }: Decided): ReasonKey {
  if (from.isNegative === to.isNegative)
    return from.isNegative && isAgreeing(status) ? "status.agreed_on_denial" : `status.${status}`;
  if (status === "contested" || status === "in_tension" || status === "self_inconsistent")
    return `status.${status}_by_denial`;
  return isAgreeing(status) ? "status.agreed_by_denial" : `status.${status}`;
}

function isAgreeing(status: StatusOfRelation): boolean {
  return status === "agreed_across_sides" || status === "corroborated" || status === "agreeing_independence_unknown";
}

function withoutRelation(
  status: Status,
  key: ReasonKey,
  readings: readonly DraftReading[],
  unless: readonly ReasonKey[],
): StatusWithReason {
  const [first] = readings;
  const parameters = first === undefined ? {} : { from: wordsOf(first.value) };
  return { status, reason: reasonOf("R9", key, { parameters, records: readings.map(claimOf), unless }) };
}

/** Gives a question its one status. */
export function statusOf(input: StatusInput): StatusWithReason {
  const current = input.readings.filter(({ current: holdings }) => holdings.size > 0);
  const stated = current.filter(({ implied }) => implied === undefined);
  if (current.length === 0) {
    const declined = input.silences.filter(({ act }) => act !== "retract");
    if (declined.length === 0) return withoutRelation("unanswered", "status.unanswered", [], ["unless.new_claim"]);
    const records = declined.map(({ claim }) => claim);
    return { status: "declined", reason: reasonOf("R9", "status.declined", { records, unless: ["unless.new_claim"] }) };
  }
  const decided = decidingRelation(input.relations, current);
  if (decided !== undefined) {
    const { status, relation, from, to } = decided;
    const unless = CHANGES[status] ?? relation.reason.unless;
    return {
      status,
      reason: reasonOf("R9", sentenceOf(decided), {
        parameters: pairParameters(from, to),
        records: relation.reason.records,
        unless,
      }),
    };
  }
  if (stated.length === 0)
    return withoutRelation("implied_only", "status.implied_only", current, ["unless.stated_answer"]);
  return ofUnrelated(stated);
}

function ofUnrelated(stated: readonly DraftReading[]): StatusWithReason {
  const holdings = stated.flatMap(({ current }) => [...current.values()]);
  const voices = new Set(holdings.map(({ voice }) => voice));
  if (voices.size > 1) return withoutRelation("complementary", "status.complementary", stated, ["unless.same_answer"]);
  const isConceded = holdings.every(({ isAdmission }) => isAdmission);
  const status = isConceded ? "conceded_single_voice" : "single_voice";
  return withoutRelation(status, `status.${status}`, stated, ["unless.other_voice"]);
}
