import { RECORD_KINDS } from "@variorum/core";
import type { ImportPlan } from "@variorum/store/write";

type KindCounts = ImportPlan["counts"]["claim"];

interface PlanOverrides extends Partial<Omit<ImportPlan, "counts">> {
  readonly counts?: Partial<Record<keyof ImportPlan["counts"], Partial<KindCounts>>>;
}

const NONE: KindCounts = { created: 0, changed: 0, unchanged: 0, withdrawn: 0, kept: 0 };

/** Builds a plan in which nothing happens, unless told otherwise. */
export function buildPlan({ counts = {}, ...rest }: PlanOverrides = {}): ImportPlan {
  return {
    base: 1204,
    source: "harbour-town",
    inputs: [],
    rows: { read: 0, accepted: 0, rejected: 0 },
    counts: Object.fromEntries(
      RECORD_KINDS.map((kind) => [kind, { ...NONE, ...counts[kind] }]),
    ) as ImportPlan["counts"], // all kinds
    conflicts: NONE,
    errors: 0,
    warnings: 0,
    issues: {},
    totals: {},
    isRemainder: false,
    fieldChanges: { total: 0, first: [] },
    kept: { total: 0, first: [] },
    withdrawals: [],
    outdated: { total: 0, first: [] },
    unnamed: { total: 0, first: [] },
    effects: { total: 0, first: [] },
    isEmpty: false,
    changesExisting: false,
    ...rest,
  };
}
