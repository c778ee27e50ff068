import "server-only";
import { type EventId, type QuestionCollation } from "@variorum/core";
import type { ClaimEntry, ReadStore } from "@variorum/store/read";
import { getQuestionViewContext } from "./get-question-view-context.ts";

/** Puts beside claims how their questions stood as of a change; what is listed of the present has it already. */
export async function withResultsAsOf(
  store: ReadStore,
  entries: readonly ClaimEntry[],
  asOf: number | undefined,
): Promise<readonly ClaimEntry[]> {
  if (asOf === undefined) return entries;
  const collated = new Map<string, QuestionCollation>();
  // One after the other: an event may be large, and a list may name many.
  for (const event of new Set<EventId>(entries.map(({ claim }) => claim.event))) {
    const { collation } = await getQuestionViewContext(store, event, { asOf });
    for (const each of collation.questions) {
      for (const question of [each.question, ...each.aligned]) collated.set(question, each);
    }
  }
  return entries.map((entry) => {
    const result = collated.get(entry.claim.question);
    return result === undefined ? entry : { ...entry, status: result.status, flags: result.flags.map(({ id }) => id) };
  });
}
