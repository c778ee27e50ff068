import { type AnyRecord, EventId, type RecordOf, Status } from "@variorum/core";
import { SEARCHED_KINDS, type SearchedKind } from "../../engines/engine.ts";
import { hasWords } from "../../tables/has-words.ts";
import type { WriteStore } from "../../write-store.ts";
import type { Effect } from "../changes/effect.ts";
import type { FirstOf } from "./import-plan.ts";
import { indexWordsOf } from "../derived/index-words.ts";
import type { OpenChange } from "../changes/open-change.ts";
import type { DecidedPut } from "../records/put-record.ts";
import { resultRows } from "../derived/result-rows.ts";
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
  /** Takes a unit that was just written. */
  take(puts: readonly DecidedPut[], written: readonly WrittenVersion[]): void;
  /** Takes the results of an event back, if they were derived at once: the end of the change derives them. */
  takeBack(event: string): void;
  /** Questions that have a status for the first time. */
  effects(): FirstOf<Effect>;
}

/** Derives nothing: for changes that are not kept. */
export const deriveNothing: DeriveAtOnce = {
  take: () => {},
  takeBack: () => {},
  effects: () => ({ total: 0, first: [] }),
};

/** Begins to derive within a change; `listed` effects are kept. */
export async function startDeriving(store: WriteStore, change: OpenChange, listed: number): Promise<DeriveAtOnce> {
  const whole = await startWholeEvents(store, change);
  const { writer, number, lookup } = change;
  let total = 0;
  let first: Effect[] = [];
  const takeBack = (event: string): void => {
    const dropped = writer.dropResults(event, number);
    if (dropped === undefined) return;
    total -= dropped;
    first = first.filter((effect) => effect.event !== event);
  };
  const putResults = (rows: ReturnType<typeof resultRows>): void => {
    for (const row of rows.questions) {
      writer.insert("question_result", { ...row });
      if (first.length < listed) first.push(toEffect(row));
    }
    total += rows.questions.length;
    writer.insert("event_summary", { ...rows.summary });
  };
  return {
    take: (puts, written) => {
      const [start] = written;
      if (start === undefined) return;
      const dossiers = whole.dossiersOf(puts);
      if (dossiers === undefined) {
        for (const { record } of written) for (const event of eventsOf(record)) takeBack(event);
        return;
      }
      for (const dossier of dossiers) putResults(resultRows(dossier, { event: number, of: () => number }));
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
