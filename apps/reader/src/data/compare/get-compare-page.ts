import "server-only";
import { type EventId, type ReportId, slugOfId, VariorumError } from "@variorum/core";
import { findClaimsOfReport, getNotice, type ReadStore } from "@variorum/store/read";
import { words } from "../../wording/words.ts";
import { type CompareWish, parseCompareWish } from "./compare-wish.ts";
import { type CompareState, getCompareState, type WantedState } from "./get-compare-state.ts";
import { getStore } from "../access/get-store.ts";
import { type CoverageView, toCoverageView } from "../questions/to-coverage-view.ts";
import { type LinkedName, linkedName } from "../records/linked-name.ts";
import type { Parameters } from "../access/read-search.ts";
import { reportsOfClaim } from "../claims/reports-of-claim.ts";
import { type CompareColumn, type ComparisonView, toComparison } from "./to-comparison.ts";

/** Accounts of an event beside each other: of claimants, of reports, or of two states of the store. */
export interface ComparePageView {
  /** What was searched for accounts; absent where that is not recorded, or no event is chosen. */
  readonly coverage?: CoverageView | undefined;
  readonly wish: CompareWish;
  /** Absent before an event was chosen, and for one that is not here. */
  readonly event?: LinkedName & { readonly slug: string };
  /** What can be put beside each other. */
  readonly choices?: CompareChoices;
  readonly comparison?: ComparisonView;
  /** The filters of record time and of utterance, in words; empty for the present state of everything. */
  readonly filters: readonly string[];
  readonly undated: number;
  /** Whether the address names one thing to compare, and no second that is here. */
  readonly needsSecond: boolean;
  readonly notUnderstood: readonly string[];
  readonly notice?: string;
}

export interface CompareChoices {
  readonly claimants: readonly Choice[];
  readonly reports: readonly Choice[];
}

interface Choice extends LinkedName {
  readonly slug: string;
  readonly isChosen: boolean;
}

/** What an address wants to be put beside each other. What it names and is not here is told. */
export async function getComparePage(parameters: Parameters): Promise<ComparePageView> {
  const wish = parseCompareWish(parameters);
  const store = await getStore();
  const event = wish.event ?? (await eventOf(store, wish.reports));
  if (event === undefined) return withoutEvent(wish);
  const whole = await pageUnlessUnknown(store, event, wish);
  if (whole !== undefined) return whole;
  // Only now is it asked for one by one what is not here: an event may be large.
  const now = await pageUnlessUnknown(store, event, without(wish, [], []));
  if (now === undefined) return withoutEvent(without(wish, [], [`event=${slugOfId(event)}`]));
  const asked = wish.asOf.map(
    async (asOf) => (await pageUnlessUnknown(store, event, without(wish, [asOf], []))) !== undefined,
  );
  const isHere = await Promise.all(asked);
  const here = wish.asOf.filter((_, index) => isHere[index] === true);
  const missing = wish.asOf.filter((_, index) => isHere[index] !== true).map((asOf) => `as_of=${asOf}`);
  const left = without(wish, here, missing);
  return (await pageUnlessUnknown(store, event, left)) ?? withoutEvent(left);
}

function withoutEvent(wish: CompareWish): ComparePageView {
  return { wish, filters: [], undated: 0, notUnderstood: wish.notUnderstood, needsSecond: false };
}

/** The wish with the states that are here, and what it names besides. */
function without(wish: CompareWish, asOf: CompareWish["asOf"], missing: readonly string[]): CompareWish {
  return { ...wish, asOf, notUnderstood: [...wish.notUnderstood, ...missing] };
}

async function pageUnlessUnknown(
  store: ReadStore,
  event: EventId,
  wish: CompareWish,
): Promise<ComparePageView | undefined> {
  try {
    const states = await Promise.all(statesIn(wish).map((state) => getCompareState(store, event, state)));
    const notice = await getNotice(store, event);
    return { ...toComparePage(event, wish, states), ...(notice !== undefined && { notice }) };
  } catch (error) {
    if (error instanceof VariorumError && UNKNOWN.has(error.code)) return undefined;
    throw error;
  }
}

/** Failures that mean that the address names what is not here, or was not here then. */
const UNKNOWN: ReadonlySet<string> = new Set(["store.not-found", "store.unknown-change"]);

/** The event that both reports speak of, or else the first of any. */
async function eventOf(store: ReadStore, reports: readonly ReportId[]): Promise<EventId | undefined> {
  const claims = await Promise.all(reports.map((report) => findClaimsOfReport(store, report)));
  const events = claims.map((entries) => new Set(entries.map(({ claim }) => claim.event)));
  const [first = new Set<EventId>(), ...others] = events;
  return [...first].find((event) => others.every((other) => other.has(event))) ?? [...first][0];
}

function statesIn({ asOf, saidBy }: CompareWish): readonly WantedState[] {
  const count = Math.max(1, asOf.length, saidBy.length);
  return Array.from({ length: count }, (_, index) => ({
    asOf: asOf[index] ?? asOf[0],
    saidBy: saidBy[index] ?? saidBy[0],
  }));
}

function toComparePage(
  event: EventId,
  wish: CompareWish,
  states: readonly CompareState[],
): Omit<ComparePageView, "notice"> {
  const [last] = states.toReversed();
  if (last === undefined) throw new RangeError("There is at least one state");
  const { context } = last;
  const columns = columnsOf(wish, states);
  return {
    wish,
    event: { slug: slugOfId(event), ...linkedName(event, context.records, words.language) },
    choices: choicesIn(wish, last),
    filters: states.length > 1 ? [] : last.names,
    undated: last.undated,
    notUnderstood: wish.notUnderstood,
    needsSecond: columns.length < 2 && namesSomething(wish),
    coverage: toCoverageView(context.dossier.event, words),
    ...(columns.length > 1 && { comparison: toComparison(columns) }),
  };
}

function namesSomething({ claimants, reports, asOf, saidBy }: CompareWish): boolean {
  return [claimants, reports, asOf, saidBy].some((named) => named.length > 0);
}

function columnsOf({ claimants, reports }: CompareWish, states: readonly CompareState[]): readonly CompareColumn[] {
  const [first] = states;
  if (first === undefined) return [];
  const { context } = first;
  const nameOf = (id: string) => linkedName(id, context.records, words.language);
  if (states.length > 1)
    return states.map((state) => ({
      name: { name: state.names.join(", ") },
      context: state.context,
      holds: () => true,
    }));
  if (reports.length > 1)
    return reports.map((report) => ({
      name: nameOf(report),
      context,
      holds: ({ claims }) => claims.some((claim) => reportsOfClaim(claim, context.records).includes(report)),
    }));
  return claimants.map((claimant) => ({
    name: nameOf(claimant),
    context,
    holds: ({ holding }) =>
      context.collation.voices.some(({ id, actors }) => id === holding.voice && actors.includes(claimant)),
  }));
}

function choicesIn(wish: CompareWish, { context }: CompareState): CompareChoices {
  const { collation, dossier, records } = context;
  const choice = (id: string, chosen: readonly string[]) => ({
    slug: slugOfId(id),
    isChosen: chosen.includes(id),
    ...linkedName(id, records, words.language),
  });
  return {
    claimants: collation.voices.map(({ id }) => choice(id, wish.claimants)),
    reports: dossier.reports.map(({ id }) => choice(id, wish.reports)),
  };
}
