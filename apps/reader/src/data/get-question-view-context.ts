import "server-only";
import { collate, type EventId } from "@variorum/core";
import { type AsOf, getDossier, type ReadStore } from "@variorum/store/read";
import { words } from "../wording/words.ts";
import { findReportsWithoutText } from "./find-reports-without-text.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { RecordsAtHand } from "./records-at-hand.ts";

/** Gets an event with its claims and collates them, as the store is now or was after a change. */
export async function getQuestionViewContext(
  store: ReadStore,
  event: EventId,
  options: AsOf = {},
): Promise<QuestionViewContext> {
  const dossier = await getDossier(store, event, options);
  return {
    dossier,
    collation: collate(dossier),
    records: RecordsAtHand.fromDossier(dossier),
    words,
    reportsWithoutText: await findReportsWithoutText(store, dossier.reports),
  };
}
