import "server-only";
import { findEvents } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { getStore } from "../access/get-store.ts";
import { type EventLineView, toEventLine } from "../events/to-event-line.ts";

/** Everything the first page shows. */
export interface HomePageView {
  readonly recent: readonly EventLineView[];
  readonly contested: readonly EventLineView[];
  readonly total: number;
}

const LINES = 8;

/** The events to begin with: those changed last, and those whose accounts contradict. */
export async function getHomePage(): Promise<HomePageView> {
  const store = await getStore();
  const recent = await findEvents(store, { limit: LINES });
  const contested = await findEvents(store, { limit: LINES, contested: true });
  return {
    recent: recent.entries.map((entry) => toEventLine(entry, words)),
    contested: contested.entries.map((entry) => toEventLine(entry, words)),
    total: recent.total,
  };
}
