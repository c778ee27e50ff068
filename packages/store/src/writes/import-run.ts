import type { SourceUnit } from "@variorum/core";
import { findSources } from "../reads/find-sources.ts";
import { tableOf } from "../tables/record-tables.ts";
import type { WriteStore } from "../write-store.ts";
import { findPreviousTotals } from "./find-previous-totals.ts";
import type { Effect, FieldChange, ImportPlan } from "./import-plan.ts";
import type { ImportRequest, ImportUnit, RowCounts } from "./import-request.ts";
import { isPeoplesWork } from "./is-peoples-work.ts";
import { createIssueLog } from "./issue-log.ts";
import { type OpenChange, openChange } from "./open-change.ts";
import { settleUnits } from "./settle-units.ts";
import { pruneSource } from "./prune-source.ts";
import type { MayReplace } from "./put-record.ts";
import { putSource } from "./put-source.ts";
import { countOf, createCollector } from "./tally.ts";
import { type UnitContext, type UnitOutcome, writeUnit } from "./unit-writer.ts";

/** An import while it runs. */
export interface ImportRun {
  readonly change: OpenChange;
  /** Takes one unit: writes it, rejects it, or lets it wait for what it names. */
  take(unit: ImportUnit): void;
  rows(): RowCounts;
  /** Writes the units that waited and whose references are known by now, and rejects the others. */
  settlePending(): void;
  /** Withdraws what the source no longer has. */
  prune(): Promise<void>;
  onEffect(effect: Effect): void;
  /** Whether errors forbid that anything is written. */
  hasFailed(): boolean;
  hasTooManyErrors(): boolean;
  plan(): Promise<ImportPlan>;
}

/** Differences and effects that a plan lists one by one. */
const LISTED = 1_000;

/** Begins an import inside the write transaction. */
export async function startImport(store: WriteStore, request: ImportRequest): Promise<ImportRun> {
  const change = openChange(store);
  const mayReplace = await ruleOfReplacing(store, request);
  const isSourceChanged = await putSource(store, request.source, request.method);
  const log = createIssueLog(request);
  const limit = request.fullPlan === true ? Number.POSITIVE_INFINITY : LISTED;
  const changed = createCollector<FieldChange>(limit);
  const kept = createCollector<FieldChange>(limit);
  const moved = createCollector<Effect>(limit);
  const fresh = createCollector<Effect>(limit);
  const seen = new Set<string>();
  const waiting: SourceUnit[] = [];
  const totals: Record<string, number> = {};
  let withdrawals: readonly string[] = [];
  let texts = 0;
  const context: UnitContext = {
    change,
    source: request.source.id,
    mayReplace,
    fieldChanges: changed,
    kept,
    onSeen: (id) => (request.prune === true ? seen.add(id) : undefined),
    onText: () => {
      texts += 1;
    },
  };
  const conclude = (unit: SourceUnit, { outcome, issues }: UnitOutcome): void => {
    if (outcome !== "accepted") return log.reject({ issues, at: unit.at, raw: unit.raw });
    log.accept(issues);
    for (const [name, amount] of Object.entries(unit.totals ?? {})) totals[name] = (totals[name] ?? 0) + amount;
  };
  return {
    change,
    take: (unit) => {
      if (!unit.ok) return log.reject(unit);
      log.note(unit.issues);
      const outcome = writeUnit(context, unit.value);
      if (outcome.outcome === "waits") waiting.push(unit.value);
      else conclude(unit.value, outcome);
    },
    rows: () => ({ ...log.rows(), read: log.rows().read + waiting.length }),
    settlePending: () => {
      for (const [unit, outcome] of settleUnits(context, waiting.splice(0))) conclude(unit, outcome);
    },
    prune: async () => {
      withdrawals = await pruneSource(change, request.source.id, (id) => seen.has(id));
    },
    onEffect: (effect) => (effect.from === undefined ? fresh : moved).add(effect),
    hasFailed: () => log.errors() > 0 && (request.keepGoing !== true || log.isFull()),
    hasTooManyErrors: () => log.isFull(),
    plan: async () => {
      const counts = change.tally.counts();
      const previousTotals = await findPreviousTotals(store, request.source.id);
      const written = countOf(counts, "created", "changed", "withdrawn");
      const effects = [moved.result(), fresh.result()];
      return {
        base: change.number - 1,
        source: request.source.id,
        inputs: request.inputs(),
        rows: log.rows(),
        counts,
        errors: log.errors(),
        warnings: log.warnings(),
        issues: log.codes(),
        totals,
        ...(previousTotals === undefined ? {} : { previousTotals }),
        fieldChanges: changed.result(),
        kept: kept.result(),
        withdrawals,
        effects: {
          total: effects.reduce((sum, { total }) => sum + total, 0),
          first: effects.flatMap(({ first }) => first).slice(0, limit),
        },
        isEmpty: written === 0 && texts === 0 && !isSourceChanged,
        changesExisting: countOf(counts, "changed", "withdrawn") > 0,
      };
    },
  };
}

/** People's own imports replace anything; others leave what people wrote, edited or reviewed. */
async function ruleOfReplacing(store: WriteStore, { method }: ImportRequest): Promise<MayReplace> {
  if (method === "manual") return () => true;
  const manual = new Set((await findSources(store)).filter((source) => source.method === "manual").map(({ id }) => id));
  return (current, { kind }) =>
    !isPeoplesWork(tableOf(kind).fromRow(current), current.source !== null && manual.has(current.source));
}
