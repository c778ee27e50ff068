import "server-only";
import type { EventId } from "@variorum/core";
import { type ChangeEntry, COUNTED, countChangedRecords, findSources, type ReadStore } from "@variorum/store/read";
import type { Words } from "../../wording/en.ts";
import { presentCommand } from "../../wording/present-command.ts";
import { presentInstant } from "../../wording/present-instant.ts";

/** One change as lists of changes show it. */
export interface ChangeView {
  readonly number: number;
  readonly href: string;
  readonly at: string;
  readonly day: string;
  /** What was done, in words. */
  readonly command: string;
  readonly who?: string;
  /** Title of what was imported. */
  readonly source?: string;
  readonly reason?: string;
  readonly undoes?: number;
  readonly undoneBy?: number;
  /** How many records of which kind were added, changed and taken out, in words. */
  readonly counts: readonly string[];
}

interface ChangeContext {
  readonly words: Words;
  /** Counts only what is of this event. */
  readonly event?: EventId;
}

/** Makes the views of changes, with what they did as far as it may be shown. */
export async function toChangeViews(
  store: ReadStore,
  changes: readonly ChangeEntry[],
  { words, event }: ChangeContext,
): Promise<readonly ChangeView[]> {
  const titles = new Map((await findSources(store)).map(({ id, title }) => [id, title]));
  return Promise.all(
    changes.map(async (change): Promise<ChangeView> => {
      const { number, at, command, who, source, reason, undoes, undoneBy } = change;
      const title = source === undefined ? undefined : (titles.get(source) ?? source);
      const counted = await countChangedRecords(store, number, { event });
      return {
        number,
        href: `/changes/${number}`,
        at,
        day: presentInstant(at, words),
        command: presentCommand(command, words),
        counts: counted
          .filter(({ kind }) => kind !== "passage")
          .map(({ kind, what, records }) =>
            words.page.changes.counted[what](words.count.ofKind(kind, Math.min(records, COUNTED)), records <= COUNTED),
          ),
        ...(who !== undefined && { who }),
        ...(title !== undefined && { source: title }),
        ...(reason !== undefined && { reason }),
        ...(undoes !== undefined && { undoes }),
        ...(undoneBy !== undefined && { undoneBy }),
      };
    }),
  );
}
