import type { Effect, FieldChange, ImportPlan, OutdatedClaim, UnnamedRecord } from "@variorum/store/write";

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
  "counts" | "conflicts" | "issues" | "fieldChanges" | "kept" | "outdated" | "unnamed" | "effects"
> {
  readonly counts: Readonly<Record<string, PlanCounts>>;
  /** Of the events among the counts, those that are conflicts; absent where there are none. */
  readonly conflicts?: PlanCounts;
  readonly issueCounts: Readonly<Record<string, number>>;
  readonly fieldChanges: readonly FieldChange[];
  readonly fieldChangesTotal: number;
  readonly kept: readonly FieldChange[];
  readonly keptTotal: number;
  readonly outdated: readonly OutdatedClaim[];
  readonly outdatedTotal: number;
  readonly unnamed: readonly UnnamedRecord[];
  readonly unnamedTotal: number;
  readonly effects: readonly Effect[];
  readonly effectsTotal: number;
}

/** Kinds of which the plan has no record are left out. */
export function planToJson({
  counts,
  conflicts,
  issues,
  fieldChanges,
  kept,
  outdated,
  unnamed,
  effects,
  ...rest
}: ImportPlan): PlanDocument {
  return {
    ...rest,
    counts: countsToJson(counts),
    ...(isNone(conflicts) ? {} : { conflicts: toPlanCounts(conflicts) }),
    issueCounts: issues,
    fieldChanges: fieldChanges.first,
    fieldChangesTotal: fieldChanges.total,
    kept: kept.first,
    keptTotal: kept.total,
    outdated: outdated.first,
    outdatedTotal: outdated.total,
    unnamed: unnamed.first,
    unnamedTotal: unnamed.total,
    effects: effects.first,
    effectsTotal: effects.total,
  };
}

function countsToJson(counts: ImportPlan["counts"]): Readonly<Record<string, PlanCounts>> {
  const some = Object.entries(counts).filter(([, of]) => !isNone(of));
  return Object.fromEntries(some.map(([kind, of]) => [kind, toPlanCounts(of)]));
}

function isNone({ created, changed, withdrawn, unchanged, kept }: ImportPlan["conflicts"]): boolean {
  return created + changed + withdrawn + unchanged + kept === 0;
}

function toPlanCounts({ created, changed, withdrawn, unchanged, kept }: ImportPlan["conflicts"]): PlanCounts {
  return { create: created, change: changed, withdraw: withdrawn, same: unchanged, kept };
}
