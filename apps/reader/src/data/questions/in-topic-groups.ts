import "server-only";
import type { ClaimRecord, QuestionCollation } from "@variorum/core";
import { byStatement } from "../records/first-day.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { TOPIC_GROUPS, type TopicGroupId } from "./topic-groups.ts";

/** Questions that belong together. */
interface TopicGroup {
  readonly id: TopicGroupId;
  readonly questions: readonly QuestionCollation[];
}

/**
 * Puts the questions of an event into groups of topics; what is also said and compared with nothing is in none.
 *
 * Order: groups as TOPIC_GROUPS has them; in a group, by time of the first statement, then id of the question.
 */
export function inTopicGroups(
  collated: readonly QuestionCollation[],
  context: Pick<QuestionViewContext, "records">,
): readonly TopicGroup[] {
  const order = byFirstStatement(collated, context);
  return TOPIC_GROUPS.map(({ id, topics }) => ({
    id,
    questions: collated.filter(({ topic }) => (topics as readonly string[]).includes(topic)).toSorted(order),
  })).filter(({ questions }) => questions.length > 0);
}

function byFirstStatement(
  collated: readonly QuestionCollation[],
  { records }: Pick<QuestionViewContext, "records">,
): (one: QuestionCollation, other: QuestionCollation) => number {
  const claimsOf = ({ readings }: QuestionCollation): readonly ClaimRecord[] =>
    readings
      .flatMap(({ holdings }) => holdings.flatMap(({ carriers }) => carriers))
      .flatMap(({ claim }) => records.get("claim", claim) ?? []);
  const firsts = new Map(collated.map((question) => [question.question, claimsOf(question).toSorted(byStatement)[0]]));
  return (one, other) => {
    const [a, b] = [firsts.get(one.question), firsts.get(other.question)];
    if (a !== undefined && b !== undefined) return byStatement(a, b);
    if (a !== undefined || b !== undefined) return a === undefined ? 1 : -1;
    return one.question < other.question ? -1 : 1;
  };
}
