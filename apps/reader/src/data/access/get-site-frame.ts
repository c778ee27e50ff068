import "server-only";
import { cache } from "react";
import { getChange, getChangeNumber, hasCurrentResults } from "@variorum/store/read";
import { getEnv } from "../../env.ts";
import { presentInstant } from "../../wording/present-instant.ts";
import { words } from "../../wording/words.ts";
import { getStore } from "./get-store.ts";

/** What stands round every page. */
export interface SiteFrameView {
  readonly show: "public" | "local";
  /** Number of the last change; 0 for a store without any. */
  readonly change: number;
  /** Day of the last change, in words; empty for a store without any. */
  readonly changedAt: string;
  /** Whether the results that lists and counts read were computed by the present rules. */
  readonly hasCurrentResults: boolean;
}

/** The state of the store that every page tells. */
export const getSiteFrame = cache(async (): Promise<SiteFrameView> => {
  const store = await getStore();
  const change = getChangeNumber(store);
  return {
    show: getEnv().show,
    change,
    changedAt: change === 0 ? "" : presentInstant((await getChange(store, change)).at, words),
    hasCurrentResults: await hasCurrentResults(store),
  };
});
