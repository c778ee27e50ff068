import "server-only";
import type { ActorId, QuestionCollation, Status } from "@variorum/core";
import { linkedName, type LinkedName } from "../records/linked-name.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { byFirstClaim, type HeldAnswer, heldAnswers } from "../questions/held-answers.ts";
import { type AccusedAnswerView, toAccusedAnswer } from "../claims/to-accused-answer.ts";
import { type ShortAnswerView, toShortAnswer } from "../questions/to-short-answer.ts";
import { wordingOf } from "../claims/wording-of.ts";

/** Questions by claimants. An empty cell is a claim that is not recorded, and no zero. */
export interface MatrixView {
  readonly claimants: readonly MatrixClaimant[];
  readonly rows: readonly MatrixRow[];
  /** Questions that did not fit. */
  readonly questionsLeftOut: number;
  /** Claimants on the pages of columns before this one and after it. */
  readonly before: number;
  readonly after: number;
}

export interface MatrixClaimant extends LinkedName {
  readonly id: ActorId;
  /** Whether the reader keeps it in front. */
  readonly isPinned: boolean;
}

export interface MatrixRow {
  readonly href: string;
  readonly wording: string;
  readonly status: Status;
  readonly accused?: AccusedAnswerView;
  /** Order: that of the claimants; nothing in it where a claimant has no claim. */
  readonly cells: readonly (readonly ShortAnswerView[])[];
}

interface MatrixWanted {
  /** Claimants to keep in front, in this order. */
  readonly pins: readonly ActorId[];
  /** Claimants on the pages of columns before. */
  readonly before: number;
}

/** Most cells of one view: a larger page is slow to show and to read. */
export const MOST_CELLS = 500;
const MOST_ROWS = 100;
const MOST_COLUMNS = 6;

/** Puts questions and those who answer them into one table. Order: questions as given; claimants by first statement. */
export function toMatrix(
  questions: readonly QuestionCollation[],
  { pins, before }: MatrixWanted,
  context: QuestionViewContext,
): MatrixView {
  const shown = questions.slice(0, MOST_ROWS);
  const answers = shown.map((question) => heldAnswers(question, context));
  const heard = claimantsIn(answers.flat());
  const pinned = pins.filter((pin) => heard.includes(pin));
  const others = heard.filter((claimant) => !pinned.includes(claimant));
  const columns = Math.min(MOST_COLUMNS, Math.floor(MOST_CELLS / Math.max(1, shown.length))) - pinned.length;
  const page = others.slice(before, before + Math.max(1, columns));
  const claimants = [...pinned, ...page];
  return {
    claimants: claimants.map((id) => ({
      id,
      isPinned: pinned.includes(id),
      ...linkedName(id, context.records, context.words.language),
    })),
    rows: shown.map((question, index) => toRow(question, { answers: answers[index] ?? [], claimants }, context)),
    questionsLeftOut: questions.length - shown.length,
    before: Math.min(before, others.length),
    after: Math.max(0, others.length - before - page.length),
  };
}

/** Claimants in the order of their first statement on any of the questions. */
function claimantsIn(answers: readonly HeldAnswer[]): readonly ActorId[] {
  return [...new Set(answers.toSorted(byFirstClaim).map(({ holding }) => holding.voice))];
}

function toRow(
  question: QuestionCollation,
  { answers, claimants }: { readonly answers: readonly HeldAnswer[]; readonly claimants: readonly ActorId[] },
  context: QuestionViewContext,
): MatrixRow {
  const { records, words } = context;
  const accused = toAccusedAnswer(question, context);
  const byVoice = Map.groupBy(answers, ({ holding }) => holding.voice);
  return {
    href: records.pathOf(question.question) ?? "/",
    wording: wordingOf(question.question, records, words) ?? words.topic[question.topic],
    status: question.status,
    cells: claimants.map((claimant) =>
      (byVoice.get(claimant) ?? []).map((answer) => toShortAnswer(answer, question, context)),
    ),
    ...(accused !== undefined && { accused }),
  };
}
