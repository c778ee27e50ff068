import "server-only";
import type { EventId } from "@variorum/core";
import { findChanges, findSources, type ReadStore } from "@variorum/store/read";
import { presentInstant } from "../wording/present-instant.ts";
import { words } from "../wording/words.ts";

/** One change as a page of what it touched tells it. */
export interface ChangeLineView {
  readonly number: number;
  readonly day: string;
  /** What was done: its command without the words that name files, which are nobody's business. */
  readonly command: string;
  /** Title of what was imported. */
  readonly source?: string;
  readonly reason?: string;
  readonly undoes?: number;
}

/** Changes told on the page of what they touched; the others have a page of their own. */
const TOLD = 5;

/** The latest changes that touched an event, its questions or its claims. Order: newest first. */
export async function getLatestChanges(store: ReadStore, event: EventId): Promise<readonly ChangeLineView[]> {
  const { changes } = await findChanges(store, { event, limit: TOLD });
  const titles = new Map((await findSources(store)).map(({ id, title }) => [id, title]));
  return changes.map(({ number, at, command, source, reason, undoes }) => {
    const title = source === undefined ? undefined : (titles.get(source) ?? source);
    return {
      number,
      day: presentInstant(at, words),
      command: command.split(" ")[0] ?? command,
      ...(title !== undefined && { source: title }),
      ...(reason !== undefined && { reason }),
      ...(undoes !== undefined && { undoes }),
    };
  });
}
