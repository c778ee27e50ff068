import "server-only";
import { collate, type ClaimRecord, type EventId, parseEdtfDate } from "@variorum/core";
import { type ReadStore, resolveAsOf } from "@variorum/store/read";
import { presentDay } from "../../wording/present-day.ts";
import { words } from "../../wording/words.ts";
import { firstDay, statedAt } from "../records/first-day.ts";
import { getQuestionViewContext } from "../questions/get-question-view-context.ts";
import type { QuestionViewContext } from "../questions/question-view-context.ts";

/** Which state of an event is meant: by record time, by the time of utterance or report, or by both. */
export interface WantedState {
  readonly asOf?: string | undefined;
  readonly saidBy?: string | undefined;
}

/** An event as it stood, with the filters that made it so in words. */
export interface CompareState {
  readonly context: QuestionViewContext;
  readonly names: readonly string[];
  /** Claims that are left out because nothing tells when they were said or reported. */
  readonly undated: number;
}

/**
 * Gets an event as the store held it, with what had been said by a day.
 *
 * Throws: `store.unknown-change`; `store.not-found` where the event was not recorded yet.
 */
export async function getCompareState(
  store: ReadStore,
  event: EventId,
  { asOf, saidBy }: WantedState,
): Promise<CompareState> {
  const change = asOf === undefined ? undefined : await resolveAsOf(store, asOf);
  const context = await getQuestionViewContext(store, event, { asOf: change });
  const labels = words.page.compare;
  const names = [
    change === undefined ? undefined : labels.asOf(words.count.number(change)),
    saidBy === undefined ? undefined : labels.saidBy(presentDay(saidBy, words)),
  ].filter((name) => name !== undefined);
  if (saidBy === undefined) return { context, names, undated: 0 };
  const { dossier } = context;
  const claims = dossier.claims.filter(isSaidBy(saidBy));
  const undated = dossier.claims.filter((claim) => statedAt(claim) === undefined).length;
  const then = { ...dossier, claims };
  return { context: { ...context, dossier: then, collation: collate(then) }, names, undated };
}

/** Whether a claim had been said at the end of a day, or reported where it is unknown when it was said. */
function isSaidBy(day: string): (claim: ClaimRecord) => boolean {
  const last = parseEdtfDate(day);
  const end = last.ok ? last.value.lastDay : Number.NEGATIVE_INFINITY;
  return (claim) => firstDay(statedAt(claim)) <= end;
}
