import "server-only";
import type { QuestionCollation } from "@variorum/core";
import type { HeldAnswer } from "../questions/held-answers.ts";
import type { LinkedName } from "../records/linked-name.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";
import { type ReasonView, toRelationReason } from "../questions/to-reason-view.ts";

/** How answers of two columns stand to each other. */
export interface PairRelationView {
  /** What stands between the two names. */
  readonly label: string;
  readonly between: readonly [string, string];
  readonly reason: ReasonView;
}

interface Side {
  readonly column: { readonly name: LinkedName };
  readonly answers: readonly HeldAnswer[];
}

/** The relations between the answers of each two columns, as the collation has them; those that left it have none. */
export function toPairRelations(
  collated: QuestionCollation,
  sides: readonly Side[],
  { records, words }: QuestionViewContext,
): readonly PairRelationView[] {
  const sentences = { records, words, question: records.question(collated.question) };
  const current = sides.map(({ column, answers }) => ({
    name: column.name.name,
    readings: new Set(answers.filter(({ holding }) => holding.state === "current").map(({ reading }) => reading.id)),
  }));
  const pairs = current.flatMap((a, index) => current.slice(index + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) =>
    collated.relations
      .filter(({ differentVoices }) => differentVoices)
      .flatMap((relation) => {
        const leads = (from: typeof a, to: typeof a) =>
          from.readings.has(relation.from) && to.readings.has(relation.to);
        if (!leads(a, b) && !leads(b, a)) return [];
        return [
          {
            label: words.relationForward[relation.type],
            between: leads(a, b) ? ([a.name, b.name] as const) : ([b.name, a.name] as const),
            reason: toRelationReason(relation, sentences),
          },
        ];
      }),
  );
}
