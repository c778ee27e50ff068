import "server-only";
import type { QuestionCollation } from "@variorum/core";
import { inTopicGroups } from "../questions/in-topic-groups.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { type FirstOf, firstOf } from "../records/first-of.ts";
import {
  type QuestionLineView,
  type QuestionView,
  toQuestionLine,
  toQuestionView,
} from "../questions/to-question-view.ts";
import type { TopicGroupId } from "../questions/topic-groups.ts";

/** Questions that belong together. */
export interface QuestionGroupView {
  readonly id: TopicGroupId;
  readonly questions: readonly QuestionView[];
  /** The other questions of the group, on a page of very many: each a line that leads to its own page. */
  readonly others: FirstOf<QuestionLineView>;
}

/** A page of more questions than this shows the first of them with their accounts and the others as lines. */
const MANY = 40;
const OPEN = 20;
const LINES = 50;
/** Accounts that the page of an event has room for, and of each question at least and at most. */
const ACCOUNTS = { together: 120, fewest: 4, most: 12 };
/** Further claims of all accounts together, and of each at least and at most. */
const AGAIN = { together: 240, fewest: 2, most: 12 };
/** Words for which reports name different originators; the page of the question has more. */
const DISPUTES = { most: 3, named: 8 };

/** Makes the views of the questions of an event in their groups. Order: as `inTopicGroups` has it. */
export function toQuestionGroups(
  collated: readonly QuestionCollation[],
  context: QuestionViewContext,
): readonly QuestionGroupView[] {
  let room = collated.length > MANY ? OPEN : MANY;
  const shown = Math.min(collated.length, room);
  const most = shareOf(ACCOUNTS, shown);
  const wanted = { most, again: shareOf(AGAIN, shown * most), disputes: DISPUTES };
  return inTopicGroups(collated, context).map(({ id, questions }) => {
    const open = questions.slice(0, room);
    room -= open.length;
    const others = firstOf(questions.slice(open.length), LINES);
    return {
      id,
      questions: open.map((question) => toQuestionView(question, context, wanted)),
      others: { first: others.first.map((question) => toQuestionLine(question, context)), more: others.more },
    };
  });
}

interface Room {
  readonly together: number;
  readonly fewest: number;
  readonly most: number;
}

function shareOf({ together, fewest, most }: Room, among: number): number {
  return Math.max(fewest, Math.min(most, Math.floor(together / among)));
}
