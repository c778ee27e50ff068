import "server-only";
import { cache } from "react";
import { collate, EventId } from "@variorum/core";
import { getChangeNumber, getDossier, getEvent } from "@variorum/store/read";
import { words } from "../wording/words.ts";
import { type EventPageView, toEventPage } from "./to-event-page.ts";
import { findReportsWithoutText } from "./find-reports-without-text.ts";
import { getStore } from "./get-store.ts";
import { getUnlessGone, type Gone } from "./get-unless-gone.ts";
import { RecordsAtHand } from "./records-at-hand.ts";

/** Everything the event page shows; why there is nothing to show, when there is no such event any more. */
export const getEventPage = cache(async (slug: string): Promise<EventPageView | Gone | undefined> => {
  const id = EventId.safeParse(`evt:${slug}`);
  if (!id.success) return undefined;
  return getUnlessGone(id.data, async () => {
    const store = await getStore();
    const version = await getEvent(store, id.data);
    const dossier = await getDossier(store, id.data);
    const collation = collate(dossier);
    const records = RecordsAtHand.fromDossier(dossier);
    const reportsWithoutText = await findReportsWithoutText(store, dossier.reports);
    const context = { dossier, collation, records, words, reportsWithoutText };
    return toEventPage({ version, change: getChangeNumber(store) }, context);
  });
});
