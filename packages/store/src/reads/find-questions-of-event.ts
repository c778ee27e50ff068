import type { EventId } from "@variorum/core";
import type { ReadStore } from "../read-store.ts";
import type { QuestionResult } from "./question-result.ts";
import { questionResults, toQuestionResult } from "./question-results.ts";
import { shown } from "./shown.ts";
import { sql, type SqlBool } from "kysely";

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
    .where(sql<SqlBool>`exists (select 1 from event e where e.id = question_result.event and ${shown(store, "e")})`)
    .orderBy("question")
    .limit(LIMIT)
    .execute();
  return rows.map(toQuestionResult);
}
