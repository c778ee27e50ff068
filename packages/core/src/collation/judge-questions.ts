import type { ClaimRecord } from "../records/claim.ts";
import type { EventId, QuestionId } from "../records/ids.ts";
import type { Question } from "../questions/question.ts";
import { collate } from "./collate.ts";
import {
  draftQuestion,
  draftStated,
  entriesOf,
  finishQuestion,
  principalOf,
  readingContextOf,
  reportsOf,
} from "./collate-question.ts";
import type { QuestionCollation } from "./collation.ts";
import type { EventDossier } from "./dossier.ts";
import { type DossierContext, dossierContext } from "./dossier-context.ts";
import type { FlagId } from "./flag-ids.ts";
import { flagsOf, isInferred } from "./flags.ts";
import { placeClaims, type QuestionGroup } from "./place-claims.ts";
import { isAdmission, isCompared, readingsOf } from "./readings.ts";
import { spanOf } from "./span.ts";
import { statusOf } from "./status.ts";
import type { Status } from "./statuses.ts";

/** What the rules say of one question, without its readings, relations and counts. */
export interface JudgedQuestion {
  readonly status: Status;
  readonly flags: readonly FlagId[];
}

/** What the rules say of a question to which one claim gives a plain answer, whatever the answer is. */
export const LONE_ANSWER: JudgedQuestion = { status: "single_voice", flags: ["one_report"] };

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Gives of each question what {@link collate} says of its status and flags; aligned ones share theirs.
 *
 * A question with one answer needs no comparing. Only where claims reach other questions is the event collated whole.
 */
export function judgeQuestions(dossier: EventDossier): ReadonlyMap<QuestionId, JudgedQuestion> {
  const judged = new Map<QuestionId, JudgedQuestion>();
  const keep = (result: JudgedQuestion, questions: Iterable<QuestionId>): void => {
    for (const id of questions) judged.set(id, result);
  };
  if (dossier.claims.some(({ implies, act }) => implies.length > 0 || act === "retract")) {
    for (const question of collate(dossier).questions)
      keep(toJudged(question), [question.question, ...question.aligned]);
    return judged;
  }
  const context = dossierContext(dossier);
  const event = dossier.event.id;
  for (const group of placeClaims(dossier.claims, context).groups) {
    const draft = isLone(group) ? undefined : draftQuestion(draftStated(group, event, context), NOTHING, context);
    const result =
      draft === undefined ? judgeLone(group, event, context) : toJudged(finishQuestion(draft, context).collation);
    keep(result, group.questions.keys());
  }
  return judged;
}

function toJudged({ status, flags }: QuestionCollation): JudgedQuestion {
  return { status, flags: flags.map(({ id }) => id) };
}

function isLone({ questions, answers, silences }: QuestionGroup): boolean {
  return questions.size === 1 && answers.length === 1 && silences.length === 0;
}

/** Judges the only answer to a question: nothing replaces it, and there is nothing to compare it with. */
function judgeLone(group: QuestionGroup, event: EventId, context: DossierContext): JudgedQuestion {
  const question = principalOf(group, event);
  if (group.answers.every(({ claim }) => isPlain(claim, question, context))) return LONE_ANSWER;
  const readings = readingsOf(entriesOf(group.answers, question, context), readingContextOf(question, context), 0);
  for (const { current, holdings } of readings)
    for (const holding of holdings) if (holding.state === "current") current.set(holding.voice, holding);
  const sides = { identities: context.identities, sideOf: context.sideOf, population: question.population };
  const isNumber = question.valueKind === "count";
  return {
    status: statusOf({ readings, relations: [], silences: [] }).status,
    flags: flagsOf({ readings, relations: [], sides, isNumber }).map(({ id }) => id),
  };
}

/** Tells whether there is nothing to say of a claim that alone answers a question, but that it comes from one report. */
function isPlain(claim: ClaimRecord, question: Question, context: DossierContext): boolean {
  return (
    claim.act !== "accuse" &&
    !isAdmission(claim) &&
    isCompared(claim, readingContextOf(question, context)) &&
    !isInferred(claim) &&
    (question.valueKind !== "count" || spanOf(claim.scope.period) !== undefined) &&
    reportsOf(claim, context).length === 1
  );
}
