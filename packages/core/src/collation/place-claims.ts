import { alignmentKey, type Question, questionOfClaim, toQuestion } from "../questions/question.ts";
import type { ClaimRecord } from "../records/claim.ts";
import type { EventId, QuestionId } from "../records/ids.ts";
import type { Population } from "../records/population.ts";
import type { ClaimValue } from "../values/claim-value.ts";
import type { ImplicationStrength } from "../vocabulary/implication-strengths.ts";
import type { Polarity } from "../vocabulary/polarities.ts";
import { ACTS } from "../vocabulary/acts.ts";
import type { UnplacedClaim } from "./collation.ts";
import type { DossierContext } from "./dossier-context.ts";
import { reasonOf } from "./reason-of.ts";

/** A claim as an answer to a question, before the answer is read. */
export interface PlacedAnswer {
  readonly claim: ClaimRecord;
  readonly value: ClaimValue;
  readonly polarity: Polarity;
  readonly implied: ImplicationStrength | undefined;
}

/** One question, or several aligned ones, with the claims on it. */
export interface QuestionGroup {
  /** The questions compared as one, by id. */
  readonly questions: Map<QuestionId, Question>;
  readonly answers: PlacedAnswer[];
  readonly implied: PlacedAnswer[];
  /** Claims without an answer, retractions among them. */
  readonly silences: ClaimRecord[];
}

/** All questions of a dossier with their claims. */
export interface PlacedClaims {
  readonly groups: readonly QuestionGroup[];
  readonly unplaced: readonly UnplacedClaim[];
}

type Asked = Pick<ClaimRecord, "question" | "event" | "topic" | "population">;

const COMPARED_ACTS: ReadonlySet<string> = new Set(ACTS.filter(({ isCompared }) => isCompared).map(({ id }) => id));

function isSamePopulation(a: Population | undefined, b: Population | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.who !== b.who || a.unit !== b.unit || a.label !== b.label) return false;
  return a.of.length === b.of.length && a.of.every((actor, index) => actor === b.of[index]);
}

/** Finds the group of a question, and makes it where it is new. Remembers what each id of a question led to. */
function groupFinder({ curated, identities, events }: DossierContext) {
  const groups = new Map<string, QuestionGroup>();
  const known = new Map<QuestionId, { asked: Asked; group: QuestionGroup | EventId | undefined }>();
  const find = (asked: Asked): QuestionGroup | EventId | undefined => {
    const question = questionOfClaim(asked, (id) => curated.get(id));
    if (question === undefined) return undefined;
    return events.has(question.event) ? groupOf(question) : question.event;
  };
  const groupOf = (question: Question): QuestionGroup => {
    const key = alignmentKey(question, identities.actors.canonical);
    const group = groups.get(key) ?? { questions: new Map(), answers: [], implied: [], silences: [] };
    groups.set(key, group);
    group.questions.set(question.id, question);
    return group;
  };
  const groupFor = (asked: Asked): QuestionGroup | EventId | undefined => {
    const before = known.get(asked.question);
    if (
      before !== undefined &&
      before.asked.event === asked.event &&
      before.asked.topic === asked.topic &&
      isSamePopulation(before.asked.population, asked.population)
    ) {
      return before.group;
    }
    const group = find(asked);
    known.set(asked.question, { asked, group });
    return group;
  };
  return { groups, groupOf, groupFor };
}

function place(claim: ClaimRecord, group: QuestionGroup): UnplacedClaim | undefined {
  const { act, polarity, value } = claim;
  if (act === "retract" || act === "decline_to_comment" || act === "unable_to_verify") {
    group.silences.push(claim);
    return undefined;
  }
  if (value === undefined)
    return { claim: claim.id, reason: reasonOf("R0", "scope.no_value", { records: [claim.id] }) };
  group.answers.push({ claim, value, polarity, implied: undefined });
  return undefined;
}

function unplaced(claim: ClaimRecord, group: EventId | undefined): UnplacedClaim {
  const records = group === undefined ? [claim.id, claim.question] : [claim.id, claim.question, group];
  return {
    claim: claim.id,
    reason: reasonOf("R0", group === undefined ? "scope.no_question" : "scope.other_event", { records }),
  };
}

/** Brings denials of claims on another question to that question, where they deny the answer given there. */
function placeTargets(denials: readonly ClaimRecord[], groups: Iterable<QuestionGroup>): void {
  if (denials.length === 0) return;
  const placeOf = new Map<string, { readonly group: QuestionGroup; readonly value: ClaimValue }>();
  for (const group of groups) for (const { claim, value } of group.answers) placeOf.set(claim.id, { group, value });
  for (const claim of denials) {
    const own = placeOf.get(claim.id)?.group;
    for (const target of claim.targets) {
      const denied = placeOf.get(target);
      if (denied === undefined || denied.group === own) continue;
      denied.group.answers.push({ claim, value: denied.value, polarity: "negative", implied: undefined });
    }
  }
}

/**
 * Puts each claim under the question that it answers, and under those to which it implies an answer. What a reviewer
 * rejected is under none: nobody said it.
 */
export function placeClaims(claims: readonly ClaimRecord[], context: DossierContext): PlacedClaims {
  const { groups, groupOf, groupFor } = groupFinder(context);
  for (const record of context.curated.values()) if (context.events.has(record.event)) groupOf(toQuestion(record));
  const denials: ClaimRecord[] = [];
  const left: UnplacedClaim[] = [];
  for (const claim of claims) {
    if (claim.review.status === "rejected") {
      left.push({ claim: claim.id, reason: reasonOf("R0", "scope.rejected", { records: [claim.id] }) });
      continue;
    }
    const group = groupFor(claim);
    if (typeof group !== "object") {
      left.push(unplaced(claim, group));
      continue;
    }
    const problem = place(claim, group);
    if (problem !== undefined) left.push(problem);
    if (!COMPARED_ACTS.has(claim.act)) continue;
    if (claim.polarity === "negative" && claim.targets.length > 0) denials.push(claim);
    for (const { polarity, strength, value, ...rest } of claim.implies) {
      const other = groupFor({ event: claim.event, ...rest });
      if (typeof other === "object") other.implied.push({ claim, value, polarity, implied: strength });
      else left.push(unplaced(claim, other));
    }
  }
  placeTargets(denials, groups.values());
  left.sort((a, b) => (a.claim < b.claim ? -1 : 1));
  return { groups: [...groups.values()], unplaced: left };
}
