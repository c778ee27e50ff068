import {
  type ClaimRecord,
  type EventDossier,
  type EventId,
  isFieldEvidence,
  judgeQuestions,
  type Question,
  questionOfClaim,
  RULES_VERSION,
  toQuestion,
} from "@variorum/core";
import type { EventSummaryRow } from "../../tables/event-summary.ts";
import type { QuestionResultRow } from "../../tables/question-result.ts";

/** Number of the change that last touched each question and the event itself, whatever became of it since. */
export interface LastChanges {
  readonly event: number;
  of(question: string): number;
}

/** The derived rows of one event. */
export interface ResultRows {
  readonly questions: readonly QuestionResultRow[];
  readonly summary: EventSummaryRow;
}

/** Collates the accounts of an event into its derived rows: one a question of the event itself, and one for the event. */
export function resultRows(dossier: EventDossier, last: LastChanges): ResultRows {
  const event = dossier.event.id;
  const judged = judgeQuestions(dossier);
  const own = dossier.claims.filter((claim) => claim.event === event);
  const byQuestion = Map.groupBy(own, ({ question }) => question);
  const questions = questionsOf(dossier, event).map((question): QuestionResultRow => {
    const claims = byQuestion.get(question.id) ?? [];
    const result = judged.get(question.id);
    return {
      question: question.id,
      event,
      topic: question.topic,
      value_kind: question.valueKind,
      is_standard: question.isStandard ? 1 : 0,
      population: question.population === undefined ? null : JSON.stringify(question.population),
      status: result?.status ?? "unanswered",
      flags: JSON.stringify(result?.flags ?? []),
      counts_by_side: result?.counts === undefined ? null : JSON.stringify(result.counts),
      claims: claims.length,
      claimants: claimantsOf(claims).size,
      rules_version: RULES_VERSION,
      change: last.of(question.id),
    };
  });
  return { questions, summary: summaryOf({ dossier, own, questions, lastChange: last.event }) };
}

/** The questions of an event: its curated ones, and the standard ones that its claims answer. */
function questionsOf(dossier: EventDossier, event: EventId): readonly Question[] {
  const curated = new Map(dossier.questions.map((record) => [record.id, record]));
  const found = new Map<string, Question>();
  for (const record of dossier.questions) if (record.event === event) found.set(record.id, toQuestion(record));
  for (const claim of dossier.claims) {
    if (claim.event !== event || found.has(claim.question)) continue;
    const question = questionOfClaim(claim, (id) => curated.get(id));
    if (question !== undefined) found.set(claim.question, question);
  }
  return [...found.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

interface SummaryParts {
  readonly dossier: EventDossier;
  /** Claims on the event itself. */
  readonly own: readonly ClaimRecord[];
  readonly questions: readonly QuestionResultRow[];
  readonly lastChange: number;
}

function summaryOf({ dossier, own, questions, lastChange }: SummaryParts): EventSummaryRow {
  const reportOf = new Map(dossier.passages.map(({ id, report }) => [id, report]));
  const reports = own.flatMap(({ evidence }) =>
    evidence.map((piece) => (isFieldEvidence(piece) ? piece.report : (piece.report ?? reportOf.get(piece.passage)))),
  );
  return {
    event: dossier.event.id,
    last_change: lastChange,
    claims: own.length,
    claimants: claimantsOf(own).size,
    reports: new Set(reports.filter((report) => report !== undefined)).size,
    questions: questions.length,
    contested: questions.filter(({ status }) => status === "contested").length,
    is_dataset: own.length > 0 && own.every(({ extraction }) => extraction.method === "dataset") ? 1 : 0,
  };
}

function claimantsOf(claims: readonly ClaimRecord[]): ReadonlySet<string> {
  return new Set(claims.map(({ attribution }) => attribution[0]?.actor ?? ""));
}
