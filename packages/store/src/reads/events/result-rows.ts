import {
  type ClaimId,
  type ClaimRecord,
  type EventDossier,
  type EventId,
  isFieldEvidence,
  type JudgedQuestion,
  judgeQuestions,
  LONE_ANSWER,
  questionOfClaim,
  type QuestionId,
  RULES_VERSION,
} from "@variorum/core";
import type { EventSummaryRow } from "../../tables/event-summary.ts";
import type { QuestionResultRow } from "../../tables/question-result.ts";

/** Numbers of the changes that last touched an event and what belongs to it. */
export interface LastChanges {
  readonly event: number;
  /** Of a question, whatever became of it and of the claims on it since. */
  ofQuestion(question: QuestionId): number;
  /** Of a claim that stands: the change that made what it says now. */
  ofClaim(claim: ClaimId): number;
}

/** What is derived of one event. */
export interface ResultRows {
  /** The result of every question. Order: by question, as bytes. */
  readonly results: readonly QuestionResultRow[];
  /** The claims that alone answer their question, and from which its result follows, by question. */
  readonly alone: ReadonlyMap<string, ClaimId>;
  readonly summary: EventSummaryRow;
}

const LONE_FLAGS = JSON.stringify(LONE_ANSWER.flags);

/** Collates the accounts of an event into what is derived of it: a result for each question of its own, and its summary. */
export function resultRows(dossier: EventDossier, last: LastChanges): ResultRows {
  const event = dossier.event.id;
  const judged = judgeQuestions(dossier);
  const own = dossier.claims.filter((claim) => claim.event === event);
  const byQuestion = Map.groupBy(own, ({ question }) => question);
  const alone = new Map<string, ClaimId>();
  const results = questionsOf(dossier, event).map((question): QuestionResultRow => {
    const claims = byQuestion.get(question) ?? [];
    const result = judged.get(question);
    const change = last.ofQuestion(question);
    const [claim, ...others] = claims;
    if (claim !== undefined && others.length === 0 && isLone(result) && last.ofClaim(claim.id) === change)
      alone.set(question, claim.id);
    return {
      question,
      event,
      status: result?.status ?? "unanswered",
      flags: JSON.stringify(result?.flags ?? []),
      claims: claims.length,
      claimants: claimantsOf(claims).size,
      change,
    };
  });
  return { results, alone, summary: summaryOf({ dossier, own, results, lastChange: last.event }) };
}

function isLone(result: JudgedQuestion | undefined): boolean {
  return result?.status === LONE_ANSWER.status && JSON.stringify(result.flags) === LONE_FLAGS;
}

/** The questions of an event: its curated ones, and the standard ones that its claims answer. */
function questionsOf(dossier: EventDossier, event: EventId): readonly QuestionId[] {
  const curated = new Map(dossier.questions.map((record) => [record.id, record]));
  const found = new Set<QuestionId>();
  for (const record of dossier.questions) if (record.event === event) found.add(record.id);
  for (const claim of dossier.claims) {
    if (claim.event !== event || found.has(claim.question)) continue;
    if (questionOfClaim(claim, (id) => curated.get(id)) !== undefined) found.add(claim.question);
  }
  return [...found].toSorted();
}

interface SummaryParts {
  readonly dossier: EventDossier;
  /** Claims on the event itself. */
  readonly own: readonly ClaimRecord[];
  readonly results: readonly QuestionResultRow[];
  readonly lastChange: number;
}

function summaryOf({ dossier, own, results, lastChange }: SummaryParts): EventSummaryRow {
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
    questions: results.length,
    contested: results.filter(({ status }) => status === "contested").length,
    is_dataset: own.length > 0 && own.every(({ extraction }) => extraction.method === "dataset") ? 1 : 0,
    rules_version: RULES_VERSION,
  };
}

function claimantsOf(claims: readonly ClaimRecord[]): ReadonlySet<string> {
  return new Set(claims.map(({ attribution }) => attribution[0]?.actor ?? ""));
}
