import "server-only";
import type { EventId, QuestionId } from "@variorum/core";
import { findClaimsOfQuestion, getQuestion, getQuestionResult, type ReadStore } from "@variorum/store/read";

/**
 * The event that a question is asked of, now or as of a change. Results are kept of the present only: an earlier state
 * is asked for the curated question, or for a claim that answers the standard one.
 *
 * Throws: `store.not-found`.
 */
export async function eventOfQuestion(store: ReadStore, id: QuestionId, asOf: number | undefined): Promise<EventId> {
  if (asOf === undefined) return (await getQuestionResult(store, id)).event;
  const [answer] = await findClaimsOfQuestion(store, id, { asOf });
  return answer?.claim.event ?? (await getQuestion(store, id, { asOf })).record.event;
}
