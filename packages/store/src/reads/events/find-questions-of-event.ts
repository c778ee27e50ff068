import type { EventId } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import type { QuestionResult } from "./question-result.ts";
import { questionResults, toQuestionResult } from "./question-results.ts";
import { shownResult } from "../access/shown-result.ts";

/** Number of questions that are listed. */
const LIMIT = 10_000;

/**
 * Finds the questions of an event with their results, standard ones too.
 *
 * Order: by id, as bytes.
 */
export async function findQuestionsOfEvent(store: ReadStore, event: EventId): Promise<readonly QuestionResult[]> {
  const rows = await questionResults(store.engine.db)
    .where("event", "=", event)
    .where(shownResult(store))
    .orderBy("question")
    .limit(LIMIT)
    .execute();
  return rows.map(toQuestionResult);
}
