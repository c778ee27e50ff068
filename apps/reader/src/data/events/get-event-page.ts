import "server-only";
import { cache } from "react";
import { EventId } from "@variorum/core";
import { getEvent } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { type EventPageView, toEventPage } from "./to-event-page.ts";
import { getAtAddress } from "../access/get-at-address.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";
import { getLatestChanges } from "./get-latest-changes.ts";
import { getPin } from "../access/get-pin.ts";
import { getPlaceMap } from "../maps/get-place-map.ts";
import type { Gone } from "../access/get-unless-gone.ts";

const EVENT = { prefix: "evt", schema: EventId };

/** Everything the event page shows; why there is nothing to show, when there is no such event any more. */
export const getEventPage = cache(async (address: string): Promise<EventPageView | Gone | undefined> =>
  getAtAddress(address, EVENT, async (addressed) => {
    const { store, id, asOf, change } = addressed;
    const version = await getEvent(store, id, { asOf });
    const context = await getQuestionViewContext(store, id, { asOf });
    const map = await getPlaceMap(version.record.anchor.where, context.records, words);
    const changes = await getLatestChanges(store, id, asOf);
    const page = toEventPage({ version, change }, context);
    return { ...page, changes, ...(map !== undefined && { map }), ...(await getPin(addressed, id)) };
  }),
);
