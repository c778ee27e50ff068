import "server-only";
import type { QuestionCollation } from "@variorum/core";
import { inTopicGroups } from "./in-topic-groups.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { type QuestionView, toQuestionView } from "./to-question-view.ts";
import type { TopicGroupId } from "./topic-groups.ts";

/** Questions that belong together. */
export interface QuestionGroupView {
  readonly id: TopicGroupId;
  readonly questions: readonly QuestionView[];
  /** Whether the group is shown folded: on a page of very many questions. */
  readonly isFolded: boolean;
}

/** A page of more questions than this shows the first of them open and the other groups folded. */
const MANY = 40;
const OPEN = 20;

/** Makes the views of the questions of an event in their groups. Order: as `inTopicGroups` has it. */
export function toQuestionGroups(
  collated: readonly QuestionCollation[],
  context: QuestionViewContext,
): readonly QuestionGroupView[] {
  let shown = 0;
  return inTopicGroups(collated, context).map(({ id, questions }) => {
    const isFolded = collated.length > MANY && shown >= OPEN;
    shown += questions.length;
    return { id, isFolded, questions: questions.map((question) => toQuestionView(question, context)) };
  });
}
