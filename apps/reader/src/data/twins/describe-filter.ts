import "server-only";
import type { ReadStore, SearchFilter } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { toChosenValues } from "../search/to-chosen-values.ts";

/** What a filter asks for, in words: an empty list says why it is empty. */
export async function describeFilter(store: ReadStore, filter: SearchFilter): Promise<string> {
  const chosen = await toChosenValues(store, filter, words);
  return [
    words.page.search.kind[filter.kind ?? "claims"],
    ...(filter.q === undefined ? [] : [`${words.page.search.readAs.toLowerCase()} ${filter.q}`]),
    ...chosen.map(({ label, text }) => `${label.toLowerCase()} ${text}`),
  ].join(", ");
}
