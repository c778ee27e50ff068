import { type AnyRecord, type ClaimId, EventId, type RecordOf, Status } from "@variorum/core";
import { SEARCHED_KINDS, type SearchedKind } from "../../engines/engine.ts";
import { hasWords } from "../../tables/has-words.ts";
import { type ResultRows, resultRows } from "../../reads/events/result-rows.ts";
import type { WriteStore } from "../../write-store.ts";
import type { Effect } from "../changes/effect.ts";
import type { FirstOf } from "./import-plan.ts";
import { indexWordsOf } from "../derived/index-words.ts";
import type { OpenChange } from "../changes/open-change.ts";
import type { DecidedPut } from "../records/put-record.ts";
import { startWholeEvents } from "./whole-events.ts";

/** A version that was written. */
export interface WrittenVersion {
  readonly version: number;
  readonly record: AnyRecord;
}

/**
 * Derives results and words from units while their records are at hand, so that the end of an import need not read them
 * back. Only events that a unit holds whole are derived so; the end of the change does the others.
 */
export interface DeriveAtOnce {
  /** Derives what follows from a unit that will be written; `undefined` where it does not hold its events whole. */
  derive(puts: readonly DecidedPut[]): DerivedUnit | undefined;
  /** Takes a unit that was just written, with what was derived of it. */
  take(derived: DerivedUnit | undefined, written: readonly WrittenVersion[]): void;
  /** Takes the results of an event back, if they were derived at once: the end of the change derives them. */
  takeBack(event: string): void;
  /** Questions that have a status for the first time. */
  effects(): FirstOf<Effect>;
}

/** What was derived of a unit before it is written. */
export interface DerivedUnit {
  readonly events: readonly ResultRows[];
  /** The claims that alone answer their question. */
  readonly alone: ReadonlySet<ClaimId>;
}

/** Derives nothing: for changes that are not kept. */
export const deriveNothing: DeriveAtOnce = {
  derive: () => undefined,
  take: () => {},
  takeBack: () => {},
  effects: () => ({ total: 0, first: [] }),
};

/** Begins to derive within a change; `listed` effects are kept. */
export async function startDeriving(store: WriteStore, change: OpenChange, listed: number): Promise<DeriveAtOnce> {
  const whole = await startWholeEvents(store, change);
  const { writer, number, lookup } = change;
  // Of an event that is new everything is of this change.
  const all = { event: number, ofQuestion: () => number, ofClaim: () => number };
  let total = 0;
  let first: Effect[] = [];
  const takeBack = (event: string): void => {
    const dropped = writer.dropSummary(event, number);
    if (dropped === undefined) return;
    total -= dropped;
    first = first.filter((effect) => effect.event !== event);
  };
  const putResults = ({ results, alone, summary }: ResultRows): void => {
    for (const row of results) {
      if (!alone.has(row.question)) writer.insert("kept_result", { ...row });
      if (first.length < listed) first.push(toEffect(row));
    }
    total += results.length;
    writer.insert("event_summary", { ...summary });
  };
  return {
    derive: (puts) => {
      const events = whole.dossiersOf(puts)?.map((dossier) => resultRows(dossier, all));
      return events && { events, alone: new Set(events.flatMap(({ alone }) => [...alone.values()])) };
    },
    take: (derived, written) => {
      const [start] = written;
      if (start === undefined) return;
      if (derived === undefined) {
        for (const { record } of written) for (const event of eventsOf(record)) takeBack(event);
        return;
      }
      for (const rows of derived.events) putResults(rows);
      for (const { version, record } of written)
        if (hasEntry(record)) indexWordsOf(writer, record.kind, version, record, lookup);
      change.unindexed.cut(start.version);
    },
    takeBack,
    effects: () => ({ total, first }),
  };
}

function hasEntry(record: AnyRecord): record is RecordOf<SearchedKind> {
  if (record.kind === "claim") return hasWords(record);
  return (SEARCHED_KINDS as readonly string[]).includes(record.kind);
}

/** The events whose results a record is part of. */
function eventsOf(record: AnyRecord): readonly string[] {
  switch (record.kind) {
    case "claim":
    case "question":
      return [record.event];
    case "event":
      return [record.id];
    case "link":
      return [record.a, record.b];
    default:
      return [];
  }
}

function toEffect(row: { readonly question: string; readonly event: string; readonly status: string }): Effect {
  // The rows were made of results just before: ids and statuses are those of the model.
  return {
    question: row.question as Effect["question"],
    event: EventId.parse(row.event),
    to: Status.parse(row.status),
  };
}
