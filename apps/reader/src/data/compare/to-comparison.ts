import "server-only";
import { canonicalJson, type QuestionCollation, type QuestionId, type Status } from "@variorum/core";
import { type HeldAnswer, heldAnswers } from "../questions/held-answers.ts";
import { inTopicGroups } from "../questions/in-topic-groups.ts";
import type { LinkedName } from "../records/linked-name.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { type AccusedAnswerView, toAccusedAnswer } from "../claims/to-accused-answer.ts";
import { type ShortAnswerView, toShortAnswer } from "../questions/to-short-answer.ts";
import { type PairRelationView, toPairRelations } from "./to-pair-relations.ts";
import { wordingOf } from "../claims/wording-of.ts";

/** One side of a comparison: a claimant, a report, or a state of the store. */
export interface CompareColumn {
  readonly name: LinkedName;
  readonly context: QuestionViewContext;
  /** Which answers of the event belong to it; those of a state are all. */
  holds(answer: HeldAnswer): boolean;
}

export interface ComparisonView {
  readonly columns: readonly LinkedName[];
  /** Questions on which more than one column has an answer. */
  readonly together: readonly ComparedQuestion[];
  /** Questions on which one column alone has an answer. Order: that of the columns. */
  readonly alone: readonly { readonly column: LinkedName; readonly questions: readonly ComparedQuestion[] }[];
}

export interface ComparedQuestion {
  readonly id: QuestionId;
  readonly href: string;
  readonly wording: string;
  /** One for all columns; or, between states of which it is not the same, one for each. */
  readonly statuses: readonly (Status | undefined)[];
  readonly accused?: AccusedAnswerView;
  /** How the answers of different columns stand to each other; empty between states. */
  readonly relations: readonly PairRelationView[];
  readonly cells: readonly (readonly ComparedAnswer[])[];
  readonly isSame: boolean;
}

export interface ComparedAnswer extends ShortAnswerView {
  /** Whether no other column has it. */
  readonly isOnlyHere: boolean;
}

/** Puts columns beside each other, question by question. Order of questions: as on the page of their event. */
export function toComparison(columns: readonly CompareColumn[]): ComparisonView {
  const compared = questionsOf(columns).map((id) => toComparedQuestion(id, columns));
  const heard = ({ cells }: ComparedQuestion) => cells.filter(({ length }) => length > 0).length;
  return {
    columns: columns.map(({ name }) => name),
    together: compared.filter((question) => heard(question) > 1),
    alone: columns.map(({ name }, index) => ({
      column: name,
      questions: compared.filter((question) => heard(question) === 1 && (question.cells[index]?.length ?? 0) > 0),
    })),
  };
}

/** The questions of all columns, each once: states may differ in what was asked. */
function questionsOf(columns: readonly CompareColumn[]): readonly QuestionId[] {
  const contexts = [...new Set(columns.map(({ context }) => context))];
  return [
    ...new Set(
      contexts.flatMap((context) =>
        inTopicGroups(context.collation.questions, context).flatMap(({ questions }) =>
          questions.map(({ question }) => question),
        ),
      ),
    ),
  ];
}

function collatedIn({ collation }: QuestionViewContext, id: QuestionId): QuestionCollation | undefined {
  return collation.questions.find(({ question, aligned }) => question === id || aligned.includes(id));
}

function toComparedQuestion(id: QuestionId, columns: readonly CompareColumn[]): ComparedQuestion {
  const sides = columns.map((column) => {
    const collated = collatedIn(column.context, id);
    const answers =
      collated === undefined ? [] : heldAnswers(collated, column.context).filter((held) => column.holds(held));
    return { column, collated, answers };
  });
  const cells = sides.map(({ column, collated, answers }) =>
    collated === undefined ? [] : answers.map((answer) => toShortAnswer(answer, collated, column.context)),
  );
  const keys = sides.map(({ answers }) => answers.map(keyOf));
  const marked = cells.map((answers, index) =>
    answers.map((answer, at) => ({
      ...answer,
      isOnlyHere: !keys
        .toSpliced(index, 1)
        .flat()
        .includes(keys[index]?.[at] ?? ""),
    })),
  );
  const statuses = sides.map(({ collated }) => collated?.status);
  const isOneState = new Set(columns.map(({ context }) => context)).size === 1;
  const [first] = sides.filter(({ collated }) => collated !== undefined);
  if (first?.collated === undefined) throw new RangeError("A compared question is a question of one of the columns");
  const { context } = first.column;
  const accuses = sides.some(({ answers }) => answers.some(({ holding }) => holding.acts.includes("accuse")));
  const accused = accuses ? toAccusedAnswer(first.collated, context) : undefined;
  return {
    id,
    href: context.records.pathOf(id) ?? "/",
    wording: wordingOf(id, context.records, context.words) ?? context.words.topic[first.collated.topic],
    statuses: new Set(statuses).size === 1 ? statuses.slice(0, 1) : statuses,
    relations: isOneState ? toPairRelations(first.collated, sides, context) : [],
    cells: marked,
    isSame: new Set(statuses).size === 1 && marked.flat().every(({ isOnlyHere }) => !isOnlyHere),
    ...(accused !== undefined && { accused }),
  };
}

/** What makes an answer the same in two columns: who gives it, and what it is, in whatever words. */
function keyOf({ reading: { value, polarity, period, implied }, holding: { voice, state } }: HeldAnswer): string {
  const answer = Object.fromEntries(Object.entries(value).filter(([name]) => name !== "raw"));
  return canonicalJson([voice, state, polarity, period ?? "", implied ?? "", answer]);
}
