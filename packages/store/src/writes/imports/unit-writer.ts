import {
  type AnyRecord,
  type CircleCheck,
  type HeldRow,
  isInChain,
  type Issue,
  type Lookup,
  type RecordIssue,
  type RecordKind,
  referencesOf,
  type SourceUnit,
  startCircleCheck,
} from "@variorum/core";
import { type FieldChange, fieldChanges } from "../../reads/changes/field-changes.ts";
import { levelOf } from "../../tables/record-table.ts";
import { tableOf } from "../../tables/record-tables.ts";
import { checkUnit, located, lookupWith } from "./check-unit.ts";
import type { DeriveAtOnce, WrittenVersion } from "./derive-at-once.ts";
import type { OpenChange } from "../changes/open-change.ts";
import { passingRecordsOf } from "./passing-records.ts";
import type { OutdatedClaim } from "./import-plan.ts";
import { pruneRecord } from "./prune-source.ts";
import { settleRow, type SettledRow } from "./row-claims.ts";
import { applyPut, decidePut, type DecidedPut, type MayReplace, passing } from "../records/put-record.ts";
import type { Collector } from "../changes/tally.ts";
import { withholdRecord } from "../records/withhold-record.ts";

/** What became of a unit. `waits`: it names records that are not known yet, and was not written. */
export interface UnitOutcome {
  readonly outcome: "accepted" | "rejected" | "waits";
  readonly issues: readonly Issue[];
}

/** What writing units needs beside the change. */
export interface UnitContext {
  readonly change: OpenChange;
  readonly source: string;
  readonly mayReplace: MayReplace;
  /** Whether each unit is a row of a dataset, with all claims that are read from it. */
  readonly ofRows: boolean;
  readonly derive: DeriveAtOnce;
  readonly fieldChanges: Collector<FieldChange>;
  readonly kept: Collector<FieldChange>;
  readonly outdated: Collector<OutdatedClaim>;
  /** Told the versions that stood before and that units which were accepted give too; absent where nobody asks. */
  readonly onSeen: ((version: number) => void) | undefined;
  /** Told when a text was stored that was not held before. */
  readonly onText: () => void;
}

/** What units have in common that are written with each other, for they name each other. */
export interface WrittenTogether {
  /** Where their records are looked up, and those of the store. */
  readonly lookup: Lookup;
  readonly checkCircles: CircleCheck;
}

/** A unit that was looked at, with what writing it would do. */
interface WeighedUnit extends UnitOutcome, SettledRow {}

/**
 * Checks a unit and writes it when nothing is wrong with it. Records that stand as they are, are not checked again.
 *
 * `together` is what units have in common that are written with each other; left out, the unit is written by itself.
 */
export function writeUnit(context: UnitContext, unit: SourceUnit, together?: WrittenTogether): UnitOutcome {
  const { outcome, issues, ...settled } = weighUnit(context, unit, together);
  if (outcome === "accepted") keep(context, unit, settled);
  return { outcome, issues };
}

/** Checks a unit as writeUnit does, and writes nothing. */
export function weighUnit(context: UnitContext, unit: SourceUnit, together?: WrittenTogether): WeighedUnit {
  const kept = unit.records.filter((record) => levelOf(record) !== "withheld");
  const isPassing = passingRecordsOf(context.change, unit);
  const decided = kept.map((record) =>
    isPassing(record) ? passing(record) : decidePut(context.change, record, context.mayReplace),
  );
  const { puts, outdated } = context.ofRows ? settleRow(context, decided) : { puts: decided, outdated: [] };
  const conflicts = [
    ...puts.filter(({ outcome }) => outcome === "conflict").map(({ record }) => record),
    ...twice(puts),
  ];
  if (conflicts.length > 0) {
    return { outcome: "rejected", issues: conflicts.map((record) => located(unit, duplicate(record))), puts, outdated };
  }
  const written = puts.filter(({ outcome }) => outcome === "created" || outcome === "changed");
  const lookup = lookupWith(unit, together?.lookup ?? context.change.lookup);
  const checkCircles = together?.checkCircles ?? circlesOfOne(context, unit, lookup);
  const { issues, unknown } = checkUnit(unit, { records: written.map(({ record }) => record), checkCircles }, lookup);
  if (unknown.length > 0) return { outcome: "waits", issues: [...issues, ...unknown], puts, outdated };
  const outcome = issues.some(({ severity }) => severity === "error") ? "rejected" : "accepted";
  const withheld = unit.records
    .filter((record) => levelOf(record) === "withheld")
    .map((record) => located(unit, notStored(record)));
  return {
    outcome,
    issues: [...issues, ...withheld],
    puts: [...new Map(puts.map((put) => [put.record.id, put])).values()],
    outdated,
  };
}

/** Looks for circles in a unit written by itself: nothing names yet what is new and the only record of its kind in it. */
function circlesOfOne({ change }: UnitContext, unit: SourceUnit, lookup: Lookup): CircleCheck {
  const check = startCircleCheck(lookup);
  // A first import writes no record again that it has written.
  const isNamed = ({ kind, id }: AnyRecord): boolean =>
    unit.records.some((other) => other.kind === kind && other.id !== id) ||
    (!change.isFirst && change.writer.hasVersions(kind, id));
  return (record) => (isInChain(record) && (isNamed(record) || namesItself(record)) ? check(record) : []);
}

function namesItself(record: AnyRecord): boolean {
  return referencesOf(record).some(({ id }) => id === record.id);
}

function keep(context: UnitContext, unit: SourceUnit, { puts, outdated }: SettledRow): void {
  const { change, source, derive } = context;
  putTexts(context, unit);
  for (const record of unit.records) if (levelOf(record) === "withheld") withholdRecord(change, record);
  const written: WrittenVersion[] = [];
  const derived = derive.derive(puts);
  for (const put of puts) {
    see(context, put);
    const isAlone = put.record.kind === "claim" && derived?.alone.has(put.record.id) === true;
    const version = applyPut(change, put, { source, isAlone });
    if (version !== undefined) written.push({ version, record: put.record });
    count(context, put);
  }
  for (const { id, version, report } of outdated) {
    pruneRecord(change, { kind: "claim", id, version, reason: `No longer in ${report}` });
    context.outdated.add({ id, report });
  }
  derive.take(derived, written);
  if (unit.held !== undefined) keepHeld(context, unit.held);
}

/** Counts what stands of a row that is held. */
function keepHeld({ change, onSeen }: UnitContext, { report, event, claims }: HeldRow): void {
  change.tally.add("report", "unchanged");
  change.tally.add("event", "unchanged");
  change.tally.add("claim", "unchanged", claims);
  if (onSeen === undefined) return;
  seeCurrent(change, "report", report, onSeen);
  seeCurrent(change, "event", event, onSeen);
  for (const version of change.writer.findClaimVersionsOn(report)) onSeen(version);
}

/** Tells the version that a put leaves in its place. What the change wrote itself is seen already. */
function see({ onSeen }: UnitContext, { outcome, current }: DecidedPut): void {
  if (current !== undefined && (outcome === "unchanged" || outcome === "kept")) onSeen?.(current.version);
}

function seeCurrent({ writer }: OpenChange, kind: RecordKind, id: string, onSeen: (version: number) => void): void {
  const current = writer.findCurrent(kind, id);
  if (current !== undefined) onSeen(current.version);
}

function count({ change, fieldChanges: changes, kept }: UnitContext, { record, outcome, current }: DecidedPut): void {
  if (outcome === "already-put" || outcome === "conflict") return;
  change.tally.add(record.kind, outcome);
  if (record.kind === "event" && record.type === "conflict") change.tally.addConflict(outcome);
  if (current === undefined || (outcome !== "changed" && outcome !== "kept")) return;
  const list = outcome === "changed" ? changes : kept;
  for (const difference of fieldChanges(tableOf(record.kind).fromRow(current), record)) list.add(difference);
}

/** Stores the texts of a unit's reports, unless the terms of a report allow only its citation to be held. */
function putTexts({ change, onText }: UnitContext, unit: SourceUnit): void {
  for (const record of unit.records) {
    if (record.kind !== "report" || record.text === undefined || record.licence.textStorage === "none") continue;
    if (levelOf(record) === "withheld") continue;
    const text = unit.texts?.get(record.text.sha256);
    if (text === undefined || change.writer.findText(record.text.sha256) !== undefined) continue;
    change.writer.insert("report_text", { sha256: record.text.sha256, text });
    onText();
  }
}

/** Records that stand twice in one unit, and not alike. */
function twice(puts: readonly DecidedPut[]): readonly AnyRecord[] {
  const hashes = new Map<string, string>();
  return puts.flatMap(({ record, contentHash }) => {
    const known = hashes.get(record.id) ?? contentHash;
    hashes.set(record.id, known);
    return known === contentHash ? [] : [record];
  });
}

function notStored(record: AnyRecord): RecordIssue {
  return {
    code: "sensitivity.withheld",
    severity: "warning",
    record: record.id,
    path: ["sensitivity"],
    message: `${record.id} is withheld: it is not stored, and only a tombstone with the reason is kept`,
    raw: record.id,
  };
}

function duplicate(record: AnyRecord): RecordIssue {
  return {
    code: "record.duplicate-id",
    severity: "error",
    record: record.id,
    path: ["id"],
    message: `${record.id} stands twice in this import, with different content`,
    hint: "Keep one of the two, or give the other an id of its own",
    raw: record.id,
  };
}
