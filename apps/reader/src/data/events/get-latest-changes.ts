import "server-only";
import type { EventId } from "@variorum/core";
import { findChanges, type ReadStore } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { type ChangeView, toChangeViews } from "../changes/to-change-view.ts";

/** Changes told on the page of what they touched; the others have a page of their own. */
const TOLD = 5;

/**
 * The latest changes that touched an event, its questions or its claims, up to a change where one is given.
 *
 * Order: newest first.
 */
export async function getLatestChanges(
  store: ReadStore,
  event: EventId,
  asOf: number | undefined,
): Promise<readonly ChangeView[]> {
  const { changes } = await findChanges(store, { event, limit: TOLD, ...(asOf !== undefined && { before: asOf + 1 }) });
  return toChangeViews(store, changes, { words, event });
}
