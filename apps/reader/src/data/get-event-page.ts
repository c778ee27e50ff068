import "server-only";
import { cache } from "react";
import { EventId } from "@variorum/core";
import { getChangeNumber, getEvent } from "@variorum/store/read";
import { words } from "../wording/words.ts";
import { type EventPageView, toEventPage } from "./to-event-page.ts";
import { getQuestionViewContext } from "./get-question-view-context.ts";
import { getLatestChanges } from "./get-latest-changes.ts";
import { getPlaceMap } from "./get-place-map.ts";
import { getStore } from "./get-store.ts";
import { getUnlessGone, type Gone } from "./get-unless-gone.ts";

/** Everything the event page shows; why there is nothing to show, when there is no such event any more. */
export const getEventPage = cache(async (slug: string): Promise<EventPageView | Gone | undefined> => {
  const id = EventId.safeParse(`evt:${slug}`);
  if (!id.success) return undefined;
  return getUnlessGone(id.data, async () => {
    const store = await getStore();
    const version = await getEvent(store, id.data);
    const context = await getQuestionViewContext(store, id.data);
    const map = await getPlaceMap(version.record.anchor.where, context.records, words);
    const changes = await getLatestChanges(store, id.data);
    const page = toEventPage({ version, change: getChangeNumber(store) }, context);
    return { ...page, changes, ...(map !== undefined && { map }) };
  });
});
