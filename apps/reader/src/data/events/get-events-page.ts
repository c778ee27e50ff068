import "server-only";
import { z } from "zod";
import { findEvents } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { getStore } from "../access/get-store.ts";
import { orFirstPage } from "../access/or-first-page.ts";
import { type EventLineView, toEventLine } from "./to-event-line.ts";

/** One page of the list of events. */
export interface EventsPageView {
  readonly events: readonly EventLineView[];
  readonly total: number;
  /** Whether there are exactly so many events; otherwise there are more. */
  readonly isExact: boolean;
  /** Address of the next page; absent on the last one. */
  readonly next?: string;
  readonly isFirst: boolean;
}

/** Events on one page of the list. */
const PAGE = 50;

const Parameters = z.object({ cursor: z.string().min(1).max(500).optional().catch(undefined) });

/** One page of all events, by their last change. A cursor that cannot be read shows the first page. */
export async function getEventsPage(parameters: Readonly<Record<string, unknown>>): Promise<EventsPageView> {
  const { cursor } = Parameters.parse(parameters);
  const store = await getStore();
  const { page, isFirst } = await orFirstPage(cursor, (at) => findEvents(store, { limit: PAGE, ...at }));
  return {
    events: page.entries.map((entry) => toEventLine(entry, words)),
    total: page.total,
    isExact: page.totalExact,
    isFirst,
    ...(page.next !== undefined && { next: `/events?${new URLSearchParams({ cursor: page.next }).toString()}` }),
  };
}
