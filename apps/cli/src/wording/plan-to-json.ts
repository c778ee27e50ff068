import type { ImportPlan } from "@variorum/store/write";

/** A plan as programs get it: the words of the command line for what happens to records. */
export interface PlanDocument extends Omit<ImportPlan, "counts"> {
  readonly counts: Readonly<Record<string, PlanCounts>>;
}

interface PlanCounts {
  readonly create: number;
  readonly change: number;
  readonly withdraw: number;
  readonly same: number;
  readonly kept: number;
}

/** Kinds of which the plan has no record are left out. */
export function planToJson(plan: ImportPlan): PlanDocument {
  const counts: Record<string, PlanCounts> = {};
  for (const [kind, { created, changed, withdrawn, unchanged, kept }] of Object.entries(plan.counts)) {
    if (created + changed + withdrawn + unchanged + kept === 0) continue;
    counts[kind] = { create: created, change: changed, withdraw: withdrawn, same: unchanged, kept };
  }
  return { ...plan, counts };
}
