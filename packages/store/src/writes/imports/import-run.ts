import type { SourceUnit } from "@variorum/core";
import type { FieldChange } from "../../reads/changes/field-changes.ts";
import { findSources } from "../../reads/reports/find-sources.ts";
import { tableOf } from "../../tables/record-tables.ts";
import type { WriteStore } from "../../write-store.ts";
import { findPreviousTotals } from "./find-previous-totals.ts";
import type { Effect } from "../changes/effect.ts";
import type { FirstOf, ImportPlan, OutdatedClaim, UnnamedRecord, Withdrawal } from "./import-plan.ts";
import type { ImportRequest, ImportUnit, RejectedUnit, RowCounts } from "./import-request.ts";
import { isPeoplesWork } from "./is-peoples-work.ts";
import { createIssueLog, type IssueLog } from "./issue-log.ts";
import { type DeriveAtOnce, deriveNothing, startDeriving } from "./derive-at-once.ts";
import { type OpenChange, openChange } from "../changes/open-change.ts";
import { settleUnits } from "./settle-units.ts";
import { pruneSource } from "./prune-source.ts";
import { createSeenVersions, type SeenVersions } from "./seen-versions.ts";
import type { MayReplace } from "../records/put-record.ts";
import { type RecordedChange, recordChange } from "../changes/record-change.ts";
import { putSource } from "../records/put-source.ts";
import { type Collector, countOf, createCollector } from "../changes/tally.ts";
import { notHeldToDelete, withdrawDeleted } from "./withdraw-deleted.ts";
import { withdrawUnnamed } from "./withdraw-unnamed.ts";
import { type UnitContext, type UnitOutcome, writeUnit } from "./unit-writer.ts";

/** An import while it runs. */
export interface ImportRun {
  readonly change: OpenChange;
  /** Takes one unit: writes it, rejects it, or lets it wait for what it names. */
  take(unit: ImportUnit): void;
  rows(): RowCounts;
  /** Writes the units that waited and whose references are known by now, and rejects the others. */
  settlePending(): void;
  /** Withdraws what the source says it deleted and, where that is asked for, what it no longer has. */
  withdraw(): Promise<void>;
  /** Writes the row of the change, which what is derived may look up. */
  record(): void;
  readonly derive: DeriveAtOnce;
  readonly onEffect: (effect: Effect) => void;
  /** Whether errors forbid that anything is written. */
  hasFailed(): boolean;
  hasTooManyErrors(): boolean;
  plan(): Promise<ImportPlan>;
}

/** Differences and effects that a plan lists one by one. */
const LISTED = 1_000;

/** Begins an import inside the write transaction. */
export async function startImport(store: WriteStore, request: ImportRequest): Promise<ImportRun> {
  const onlyRecords = request.checkOnly === true;
  const change = openChange(store, { onlyRecords });
  const notes = createNotes(request, change);
  const { log, waiting } = notes;
  const derive = onlyRecords ? deriveNothing : await startDeriving(store, change, listed(request));
  const context: UnitContext = {
    change,
    derive,
    source: request.source.id,
    mayReplace: await ruleOfReplacing(store, request),
    ofRows: request.method === "dataset",
    fieldChanges: notes.changed,
    kept: notes.kept,
    outdated: notes.outdated,
    onSeen: notes.seen?.add,
    onText: () => {
      notes.hasMore = true;
    },
  };
  if (await putSource(change, request.source, request.method)) notes.hasMore = true;
  const reject = (unit: RejectedUnit): void => {
    for (const id of unit.ids ?? []) notes.rejected.add(id);
    log.reject(unit);
  };
  const conclude = (unit: SourceUnit, { outcome, issues }: UnitOutcome): void => {
    if (outcome !== "accepted") return reject({ issues, at: unit.at, raw: unit.raw, ids: idsOf(unit) });
    log.accept(issues);
    log.note(notHeldToDelete(change, context.source, unit));
    noteUnit(notes, unit);
  };
  return {
    change,
    take: (unit) => {
      if (!unit.ok) return reject(unit);
      log.note(unit.issues);
      const outcome = writeUnit(context, unit.value);
      if (outcome.outcome === "waits") waiting.push(unit.value);
      else conclude(unit.value, outcome);
    },
    rows: () => ({ ...log.rows(), read: log.rows().read + waiting.length }),
    settlePending: () => {
      for (const [unit, outcome] of settleUnits(context, waiting.splice(0), notes.rejected)) conclude(unit, outcome);
    },
    withdraw: async () => withdrawGone(change, request, notes),
    record: () => recordChange(change, { ...request, source: context.source, ...remembered(request, notes) }),
    derive,
    onEffect: (effect) => (effect.from === undefined ? notes.fresh : notes.moved).add(effect),
    hasFailed: () => log.errors() > 0 && (request.keepGoing !== true || log.isFull()),
    hasTooManyErrors: () => log.isFull(),
    plan: async () => toPlan(change, request, { ...notes, atOnce: derive.effects() }),
  };
}

/** Withdraws what the source deleted, and what it no longer has or what its changed rows were the last to name. */
async function withdrawGone(change: OpenChange, request: ImportRequest, notes: Notes): Promise<void> {
  const { id } = request.source;
  notes.withdrawals = await withdrawDeleted(change, id, notes.deleted);
  if (notes.seen !== undefined) {
    const pruned = await pruneSource(change, id, notes.seen);
    notes.withdrawals = [...notes.withdrawals, ...pruned];
  } else if (request.method === "dataset") {
    const withdrawn = new Set(notes.withdrawals.map((withdrawal) => withdrawal.id));
    for (const unnamed of await withdrawUnnamed(change, id, withdrawn)) notes.unnamed.add(unnamed);
  }
}

/** What is noted while an import runs, for its plan. */
interface Notes {
  readonly log: IssueLog;
  readonly changed: Collector<FieldChange>;
  readonly kept: Collector<FieldChange>;
  readonly outdated: Collector<OutdatedClaim>;
  readonly unnamed: Collector<UnnamedRecord>;
  /** Effects on questions that existed before, and on new ones. */
  readonly moved: Collector<Effect>;
  readonly fresh: Collector<Effect>;
  /** Versions that the import has, when it prunes. */
  readonly seen: SeenVersions | undefined;
  readonly waiting: SourceUnit[];
  /** Ids of records that were rejected, on which those that wait may rest. */
  readonly rejected: Set<string>;
  readonly totals: Record<string, number>;
  /** Ids of records that the source says it deleted, with the reason. */
  readonly deleted: Map<string, string>;
  withdrawals: readonly Withdrawal[];
  /** Whether something was written beside the records: a text, or what the source says of itself. */
  hasMore: boolean;
}

function createNotes(request: ImportRequest, { lastBefore }: OpenChange): Notes {
  const limit = listed(request);
  return {
    log: createIssueLog(request),
    changed: createCollector(limit),
    kept: createCollector(limit),
    outdated: createCollector(limit),
    unnamed: createCollector(limit),
    moved: createCollector(limit),
    fresh: createCollector(limit),
    seen: request.prune === true ? createSeenVersions(lastBefore) : undefined,
    waiting: [],
    rejected: new Set(),
    totals: Object.create(null) as Record<string, number>, // by columns, which may be called like what every object has
    deleted: new Map(),
    withdrawals: [],
    hasMore: false,
  };
}

function idsOf({ records, held }: SourceUnit): readonly string[] {
  return [...records.map(({ id }) => id), ...(held === undefined ? [] : [held.report, held.event])];
}

function noteUnit({ deleted, totals }: Notes, unit: SourceUnit): void {
  for (const id of unit.deleted?.ids ?? []) deleted.set(id, unit.deleted?.reason ?? "");
  for (const [name, amount] of Object.entries(unit.totals ?? {})) totals[name] = (totals[name] ?? 0) + amount;
}

/** What the change keeps of what was read: no totals of rows that stand in another import's too. */
function remembered(request: ImportRequest, { totals }: Notes): Required<Pick<RecordedChange, "inputs" | "totals">> {
  return { inputs: request.inputs(), totals: request.isRemainder === true ? {} : totals };
}

function listed({ fullPlan }: ImportRequest): number {
  return fullPlan === true ? Number.POSITIVE_INFINITY : LISTED;
}

async function toPlan(
  change: OpenChange,
  request: ImportRequest,
  notes: Notes & { readonly atOnce: FirstOf<Effect> },
): Promise<ImportPlan> {
  const { log } = notes;
  const counts = change.tally.counts();
  const isRemainder = request.isRemainder === true;
  const previousTotals = isRemainder ? undefined : await findPreviousTotals(change, request.source.id);
  const effects = [notes.moved.result(), notes.atOnce, notes.fresh.result()];
  return {
    base: change.number - 1,
    source: request.source.id,
    inputs: request.inputs(),
    rows: log.rows(),
    counts,
    conflicts: change.tally.conflicts(),
    errors: log.errors(),
    warnings: log.warnings(),
    issues: log.codes(),
    totals: notes.totals,
    isRemainder,
    ...(previousTotals === undefined ? {} : { previousTotals }),
    fieldChanges: notes.changed.result(),
    kept: notes.kept.result(),
    withdrawals: notes.withdrawals,
    outdated: notes.outdated.result(),
    unnamed: notes.unnamed.result(),
    effects: {
      total: effects.reduce((sum, { total }) => sum + total, 0),
      first: effects.flatMap(({ first }) => first).slice(0, listed(request)),
    },
    isEmpty: countOf(counts, "created", "changed", "withdrawn") === 0 && !notes.hasMore,
    changesExisting: countOf(counts, "changed", "withdrawn") > 0,
  };
}

/** People's own imports replace anything; others leave what people wrote, edited or reviewed. */
async function ruleOfReplacing(store: WriteStore, { method }: ImportRequest): Promise<MayReplace> {
  if (method === "manual") return () => true;
  const manual = new Set((await findSources(store)).filter((source) => source.method === "manual").map(({ id }) => id));
  return (current, { kind }) =>
    !isPeoplesWork(tableOf(kind).fromRow(current), current.source !== null && manual.has(current.source));
}
