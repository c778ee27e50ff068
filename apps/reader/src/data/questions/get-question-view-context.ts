import "server-only";
import { collate, type EventId } from "@variorum/core";
import { type AsOf, getChangeNumber, getDossier, type ReadStore } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { findReportsWithoutText } from "./find-reports-without-text.ts";
import type { QuestionViewContext } from "./question-view-context.ts";
import { RecentEvents } from "./recent-events.ts";
import { RecordsAtHand } from "../records/records-at-hand.ts";

/** What was collated last, for each store that is open: another file has other events under the same ids. */
const recent = new WeakMap<ReadStore, RecentEvents<QuestionViewContext>>();

/**
 * Gets an event with its claims and collates them, as the store is now or was after a change.
 *
 * The change number of the store is read first: what is kept from before a change is not found after it.
 */
export async function getQuestionViewContext(
  store: ReadStore,
  event: EventId,
  options: AsOf = {},
): Promise<QuestionViewContext> {
  const events = recent.get(store) ?? new RecentEvents(({ dossier }: QuestionViewContext) => dossier.claims.length);
  recent.set(store, events);
  const key = JSON.stringify([event, getChangeNumber(store), options.asOf]);
  return events.get(key, () => makeContext(store, event, options));
}

async function makeContext(store: ReadStore, event: EventId, options: AsOf): Promise<QuestionViewContext> {
  const dossier = await getDossier(store, event, options);
  return {
    dossier,
    collation: collate(dossier),
    records: RecordsAtHand.fromDossier(dossier, options.asOf),
    words,
    reportsWithoutText: await findReportsWithoutText(store, dossier.reports),
  };
}
