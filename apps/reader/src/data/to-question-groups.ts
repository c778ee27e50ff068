import "server-only";
import type { QuestionCollation } from "@variorum/core";
import { byStatement } from "./first-day.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { type QuestionView, toQuestionView } from "./to-question-view.ts";
import { TOPIC_GROUPS, type TopicGroupId } from "./topic-groups.ts";

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

/**
 * Puts the questions of an event into groups of topics.
 *
 * Order: groups as TOPIC_GROUPS has them; in a group, by time of the first statement, then id of the question.
 */
export function toQuestionGroups(
  collated: readonly QuestionCollation[],
  context: QuestionViewContext,
): readonly QuestionGroupView[] {
  let shown = 0;
  return TOPIC_GROUPS.flatMap(({ id, topics }) => {
    const ofGroup = collated
      .filter(({ topic }) => (topics as readonly string[]).includes(topic))
      .toSorted(byFirstStatement(context));
    if (ofGroup.length === 0) return [];
    const isFolded = collated.length > MANY && shown >= OPEN;
    shown += ofGroup.length;
    return [{ id, isFolded, questions: ofGroup.map((question) => toQuestionView(question, context)) }];
  });
}

function byFirstStatement({ records }: QuestionViewContext) {
  const firstOf = ({ readings }: QuestionCollation) =>
    readings
      .flatMap(({ holdings }) => holdings.flatMap(({ carriers }) => carriers))
      .flatMap(({ claim }) => records.get("claim", claim) ?? [])
      .toSorted(byStatement)[0];
  return (one: QuestionCollation, other: QuestionCollation): number => {
    const [a, b] = [firstOf(one), firstOf(other)];
    if (a !== undefined && b !== undefined) return byStatement(a, b);
    if (a !== undefined || b !== undefined) return a === undefined ? 1 : -1;
    return one.question < other.question ? -1 : 1;
  };
}
