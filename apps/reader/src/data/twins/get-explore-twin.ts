import "server-only";
import { findEvents, type FoundRecord, type ReadStore } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { daysOfWish, exploreAddress, parseExploreWish } from "../explore/explore-wish.ts";
import { getStore } from "../access/get-store.ts";
import { listTwin } from "./list-twin.ts";
import { notUnderstood } from "./problem.ts";
import type { Twin, TwinWanted } from "./twin.ts";

const BATCH = 500;

/** The twin of what is explored: every event of the place and the days, by time. */
export async function getExploreTwin({ form, query }: TwinWanted & { readonly form: "json" | "csv" }): Promise<Twin> {
  const parameters = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  const { wish, notUnderstood: unknown } = parseExploreWish(parameters);
  if (unknown.length > 0 || wish.cursor !== undefined) {
    const parts = wish.cursor === undefined ? unknown : [...unknown, "cursor"];
    return notUnderstood(
      parts.map((part) => {
        const [param = ""] = part.split("=");
        const message = words.twin.notHere(param);
        const hint = param === "cursor" ? words.twin.everyRow : words.twin.likeThePage;
        return { code: "filter.unknown-name", severity: "error", param, message, hint };
      }),
    );
  }
  const store = await getStore();
  const wanted = { place: wish.place, ...daysOfWish(wish), order: "time" as const };
  const { total, totalExact } = await findEvents(store, { ...wanted, limit: 1 });
  const html = exploreAddress(wish);
  return listTwin(store, {
    form,
    kind: "event",
    found: { total, batches: eventsOf(store, wanted) },
    isExact: totalExact,
    of: "explore",
    html,
    links: { self: html.replace("/explore", `/explore.${form}`), html },
  });
}

async function* eventsOf(
  store: ReadStore,
  wanted: Parameters<typeof findEvents>[1],
): AsyncGenerator<readonly FoundRecord[]> {
  for (let cursor: string | undefined, isLast = false; !isLast;) {
    const page = await findEvents(store, { ...wanted, limit: BATCH, cursor });
    yield page.entries.map((entry) => ({ ...entry, record: entry.event, recordedIn: entry.lastChange, counts: entry }));
    cursor = page.next;
    isLast = cursor === undefined;
  }
}
