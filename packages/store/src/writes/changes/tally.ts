import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import type { ChangeCounts, KindCounts } from "../../reads/changes/change-entry.ts";
import type { FirstOf } from "../imports/import-plan.ts";

/** Counts what a change does to the records of each kind. */
export interface Tally {
  /** Counts one record, or as many as are given. */
  add(kind: RecordKind, what: keyof KindCounts, records?: number): void;
  /** Counts an event, which was counted as one, among those that are conflicts. */
  addConflict(what: keyof KindCounts): void;
  counts(): ChangeCounts;
  /** Of the events, those that are conflicts. */
  conflicts(): KindCounts;
}

/** Begins a tally at nought. */
export function createTally(): Tally {
  const counts = new Map<RecordKind, { -readonly [What in keyof KindCounts]: number }>(
    RECORD_KINDS.map((kind) => [kind, { created: 0, changed: 0, unchanged: 0, withdrawn: 0, kept: 0 }]),
  );
  const conflicts = { created: 0, changed: 0, unchanged: 0, withdrawn: 0, kept: 0 };
  return {
    addConflict: (what) => {
      conflicts[what] += 1;
    },
    conflicts: () => ({ ...conflicts }),
    add: (kind, what, records = 1) => {
      const of = counts.get(kind);
      if (of !== undefined) of[what] += records;
    },
    // Every kind was put in above.
    counts: () => Object.fromEntries([...counts].map(([kind, of]) => [kind, { ...of }])) as ChangeCounts,
  };
}

/** Sums one of the counts over all kinds. */
export function countOf(counts: ChangeCounts, ...what: readonly (keyof KindCounts)[]): number {
  return Object.values(counts).reduce((sum, of) => what.reduce((each, name) => each + of[name], sum), 0);
}

/** Collects the first entries of a list and counts the rest, so that a plan does not grow with the file. */
export interface Collector<Entry> {
  readonly add: (entry: Entry) => void;
  result(): FirstOf<Entry>;
}

/** Begins a list of which the first `limit` entries are kept. */
export function createCollector<Entry>(limit: number): Collector<Entry> {
  const first: Entry[] = [];
  let total = 0;
  return {
    add: (entry) => {
      total += 1;
      if (first.length < limit) first.push(entry);
    },
    result: () => ({ total, first }),
  };
}
