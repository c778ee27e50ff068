import type { QuestionId } from "@variorum/core";
import type { ReadStore } from "../../read-store.ts";
import { notFound } from "../records/not-found.ts";
import type { QuestionResult } from "./question-result.ts";
import { questionResults, toQuestionResult } from "./question-results.ts";
import { shownResult } from "../access/shown-result.ts";

/** Gives the result of a question, standard or curated. Throws: `store.not-found`. */
export async function getQuestionResult(store: ReadStore, id: QuestionId): Promise<QuestionResult> {
  const row = await questionResults(store.engine.db)
    .where("question", "=", id)
    .where(shownResult(store))
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) throw notFound(id);
  return toQuestionResult(row);
}
