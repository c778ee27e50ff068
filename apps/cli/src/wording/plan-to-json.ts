import type { Effect, FieldChange, ImportPlan, OutdatedClaim } from "@variorum/store/write";

interface PlanCounts {
  readonly create: number;
  readonly change: number;
  readonly withdraw: number;
  readonly same: number;
  readonly kept: number;
}

/** A plan as programs get it: the words of the command line for what happens to records, lists as lists. */
export interface PlanDocument extends Omit<
  ImportPlan,
  "counts" | "issues" | "fieldChanges" | "kept" | "outdated" | "effects"
> {
  readonly counts: Readonly<Record<string, PlanCounts>>;
  readonly issueCounts: Readonly<Record<string, number>>;
  readonly fieldChanges: readonly FieldChange[];
  readonly fieldChangesTotal: number;
  readonly kept: readonly FieldChange[];
  readonly keptTotal: number;
  readonly outdated: readonly OutdatedClaim[];
  readonly outdatedTotal: number;
  readonly effects: readonly Effect[];
  readonly effectsTotal: number;
}

/** Kinds of which the plan has no record are left out. */
export function planToJson({
  counts,
  issues,
  fieldChanges,
  kept,
  outdated,
  effects,
  ...rest
}: ImportPlan): PlanDocument {
  return {
    ...rest,
    counts: countsToJson(counts),
    issueCounts: issues,
    fieldChanges: fieldChanges.first,
    fieldChangesTotal: fieldChanges.total,
    kept: kept.first,
    keptTotal: kept.total,
    outdated: outdated.first,
    outdatedTotal: outdated.total,
    effects: effects.first,
    effectsTotal: effects.total,
  };
}

function countsToJson(counts: ImportPlan["counts"]): Readonly<Record<string, PlanCounts>> {
  const document: Record<string, PlanCounts> = {};
  for (const [kind, { created, changed, withdrawn, unchanged, kept }] of Object.entries(counts)) {
    if (created + changed + withdrawn + unchanged + kept === 0) continue;
    document[kind] = { create: created, change: changed, withdraw: withdrawn, same: unchanged, kept };
  }
  return document;
}
