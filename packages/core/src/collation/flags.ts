import type { ClaimRecord } from "../records/claim.ts";
import type { ReportId } from "../records/ids.ts";
import type { Flag, Relation } from "./collation.ts";
import { type DraftHolding, type DraftReading, firstEntry } from "./draft.ts";
import { type FlagId, FLAGS } from "./flag-ids.ts";
import { claimOf, reasonOf } from "./reason-of.ts";
import type { Rule } from "./rule.ts";
import { actorsWithSides, type SidesContext } from "./sides.ts";

export const rule: Rule = {
  id: "R10",
  title: "Flags",
  statement:
    "Beside the status stand flags: a number does not say for which days it counts; the premise of an answer is challenged; an accusation is denied by the accused or its side; somebody is accused and no report names who accuses; who vouches is pointed to by the text, carried over from an earlier sentence or open between several; everything comes from one report; every answer is only implied.",
  example: {
    asks: "count",
    claims: [{ by: "army", act: "acknowledge", says: "2" }],
    gives: { status: "conceded_single_voice", flags: ["period_unstated", "one_report"] },
  },
};

/** What flags are read from. */
export interface FlagsInput {
  readonly readings: readonly DraftReading[];
  readonly relations: readonly Relation[];
  readonly sides: SidesContext;
  readonly isNumber: boolean;
}

/** A claim whose premise is challenged in the accounts of another question. */
export interface Challenge {
  readonly claim: string;
  readonly question: string;
  readonly challengers: readonly string[];
}

type FlagRule = (input: FlagsInput, stated: readonly DraftHolding[]) => Flag | undefined;

function flag(id: FlagId, reason: Flag["reason"]): Flag {
  return { id, reason };
}

const periodUnstated: FlagRule = ({ isNumber }, stated) => {
  const undated = stated.filter(({ state, reading }) => state === "current" && reading.period === undefined);
  if (!isNumber || undated.length === 0) return undefined;
  const records = undated.map((holding) => firstEntry(holding).claim.id);
  return flag(
    "period_unstated",
    reasonOf("R10", "flag.period_unstated", {
      parameters: { count: undated.length },
      records,
      unless: ["unless.period_given"],
    }),
  );
};

/** The accused are those whom the question is about; where it does not say, those whom the answer names. */
function isAccused(denier: DraftHolding, accusation: DraftReading, context: SidesContext): boolean {
  const answered = accusation.answer.form === "choice" ? [accusation.answer.id] : [];
  const { actors, sides } = actorsWithSides(context.population?.of ?? answered, context);
  return actors.has(denier.voice) || (denier.side !== undefined && sides.has(denier.side));
}

const accusedDenied: FlagRule = ({ readings, relations, sides }) => {
  if (relations.every(({ type }) => type !== "denies")) return undefined;
  const readingOf = new Map(readings.map((reading) => [reading.id, reading]));
  for (const relation of relations) {
    const denial = readingOf.get(relation.from);
    const accusation = readingOf.get(relation.to);
    if (
      denial === undefined ||
      accusation === undefined ||
      relation.type !== "denies" ||
      accusation.implied !== undefined
    )
      continue;
    const accuser = [...accusation.current.values()].find(({ entries }) =>
      entries.some(({ claim }) => claim.act === "accuse"),
    );
    const denier = [...denial.current.values()].find((holding) => isAccused(holding, accusation, sides));
    if (accuser === undefined || denier === undefined) continue;
    const accused = sides.population?.of[0] ?? denier.voice;
    const records = [firstEntry(accuser).claim.id, firstEntry(denier).claim.id];
    return flag(
      "accused_denied",
      reasonOf("R10", "flag.accused_denied", {
        parameters: { voice: accused, denier: denier.voice },
        records,
        unless: ["unless.taken_back"],
      }),
    );
  }
  return undefined;
};

const accuserUnnamed: FlagRule = ({ sides }, stated) => {
  const accusing = stated.filter(({ entries }) => entries.some(({ claim }) => claim.act === "accuse"));
  if (accusing.length === 0 || accusing.some(({ voice }) => sides.identities.isNamed(voice))) return undefined;
  const records = accusing.map((holding) => firstEntry(holding).claim.id);
  return flag("accuser_unnamed", reasonOf("R10", "flag.accuser_unnamed", { records, unless: ["unless.named"] }));
};

/** Bases on which the text does not name who vouches at that place. */
const INFERRED: readonly string[] = ["anaphora", "inherited", "unknown"];

/** Tells whether the words at that place leave open, or to the context, who vouches for a claim. */
export function isInferred(claim: ClaimRecord): boolean {
  const origin = claim.attribution[0];
  return origin !== undefined && (origin.alternatives !== undefined || INFERRED.includes(origin.basis));
}

const attributionInferred: FlagRule = (_input, stated) => {
  const records: string[] = [];
  for (const { entries } of stated)
    for (const entry of entries) if (isInferred(entry.claim)) records.push(entry.claim.id);
  if (records.length === 0) return undefined;
  return flag(
    "attribution_inferred",
    reasonOf("R10", "flag.attribution_inferred", {
      parameters: { count: records.length },
      records,
      unless: ["unless.named"],
    }),
  );
};

const oneReport: FlagRule = ({ readings }) => {
  const reports = new Set<ReportId>();
  for (const { holdings } of readings)
    for (const { entries } of holdings)
      for (const entry of entries) for (const report of entry.reports) reports.add(report);
  const [report] = reports;
  if (report === undefined || reports.size > 1) return undefined;
  return flag(
    "one_report",
    reasonOf("R10", "flag.one_report", { parameters: { report }, records: [report], unless: ["unless.other_report"] }),
  );
};

const impliedOnly: FlagRule = ({ readings }, stated) => {
  if (readings.length === 0 || stated.length > 0) return undefined;
  return flag(
    "implied_only",
    reasonOf("R10", "flag.implied_only", { records: readings.map(claimOf), unless: ["unless.stated_answer"] }),
  );
};

const FLAG_RULES: readonly FlagRule[] = [
  periodUnstated,
  accusedDenied,
  accuserUnnamed,
  attributionInferred,
  oneReport,
  impliedOnly,
];

/** Gives the flags of a question. Order: as the vocabulary lists them. */
export function flagsOf(input: FlagsInput): readonly Flag[] {
  const stated = input.readings.filter(({ implied }) => implied === undefined).flatMap(({ holdings }) => holdings);
  return FLAG_RULES.flatMap((apply) => apply(input, stated) ?? []);
}

/** Adds the flag that the premise of answers is challenged in the accounts of other questions, where it is. */
export function withChallengeFlag(flags: readonly Flag[], challenges: readonly Challenge[]): readonly Flag[] {
  const [first] = challenges;
  if (first === undefined) return flags;
  const records = challenges.flatMap(({ claim, challengers }) => [claim, ...challengers]);
  const parameters = { claim: first.claim, question: first.question };
  const reason = reasonOf("R7", "implied.challenged_elsewhere", { parameters, records, unless: ["unless.taken_back"] });
  const order = FLAGS.map(({ id }): FlagId => id);
  return [...flags, flag("presupposition_challenged", reason)].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
}

/** Claims on other questions whose premise is challenged here, by claim, with the claims that challenge it. */
export function challengedClaims(
  readings: readonly DraftReading[],
  relations: readonly Relation[],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  if (relations.every(({ type }) => type !== "challenges_presupposition")) return found;
  const readingOf = new Map(readings.map((reading) => [reading.id, reading]));
  for (const { type, from, to, differentVoices } of relations) {
    const premise = readingOf.get(to);
    const challenge = readingOf.get(from);
    if (type !== "challenges_presupposition" || !differentVoices || premise === undefined || challenge === undefined)
      continue;
    for (const { entries } of premise.current.values()) {
      for (const { claim } of entries) found.set(claim.id, [...(found.get(claim.id) ?? []), claimOf(challenge)]);
    }
  }
  return found;
}
