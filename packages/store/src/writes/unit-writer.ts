import type { AnyRecord, Issue, Lookup, RecordIssue, SourceUnit } from "@variorum/core";
import { levelOf } from "../tables/record-table.ts";
import { tableOf } from "../tables/record-tables.ts";
import { checkUnit, located, lookupWith } from "./check-unit.ts";
import { fieldChanges } from "./field-changes.ts";
import type { FieldChange } from "./import-plan.ts";
import type { OpenChange } from "./open-change.ts";
import { applyPut, decidePut, type DecidedPut, type MayReplace } from "./put-record.ts";
import type { Collector } from "./tally.ts";
import { withholdRecord } from "./withhold-record.ts";

/** What became of a unit. `waits`: it names records that are not known yet, and was not written. */
export type UnitOutcome =
  | { readonly outcome: "accepted"; readonly issues: readonly Issue[] }
  | { readonly outcome: "rejected"; readonly issues: readonly Issue[] }
  | { readonly outcome: "waits"; readonly issues: readonly Issue[] };

/** What writing units needs beside the change. */
export interface UnitContext {
  readonly change: OpenChange;
  readonly source: string;
  readonly mayReplace: MayReplace;
  readonly fieldChanges: Collector<FieldChange>;
  readonly kept: Collector<FieldChange>;
  /** Told the id of every record of a unit that was accepted. */
  readonly onSeen: (id: string) => void;
  /** Told when a text was stored that was not held before. */
  readonly onText: () => void;
}

/**
 * Checks a unit and writes it when nothing is wrong with it. Records that stand as they are, are not checked again.
 *
 * `below` is where records are looked up that the unit does not have itself: the change, or units written with it too.
 */
export function writeUnit(context: UnitContext, unit: SourceUnit, below: Lookup = context.change.lookup): UnitOutcome {
  const { change } = context;
  const kept = unit.records.filter((record) => levelOf(record) !== "withheld");
  const puts = kept.map((record) => decidePut(change, record, context.mayReplace));
  const conflicts = [
    ...puts.filter(({ outcome }) => outcome === "conflict").map(({ record }) => record),
    ...twice(puts),
  ];
  if (conflicts.length > 0)
    return { outcome: "rejected", issues: conflicts.map((record) => located(unit, duplicate(record))) };
  const written = puts
    .filter(({ outcome }) => outcome === "created" || outcome === "changed")
    .map(({ record }) => record);
  const { issues, unknown } = checkUnit(unit, written, lookupWith(unit, below));
  if (unknown.length > 0) return { outcome: "waits", issues: [...issues, ...unknown] };
  if (issues.some(({ severity }) => severity === "error")) return { outcome: "rejected", issues };
  keep(context, unit, [...new Map(puts.map((put) => [put.record.id, put])).values()]);
  return { outcome: "accepted", issues };
}

/** Checks a unit as writeUnit does, and writes nothing. */
export function tryUnit(unit: SourceUnit, below: Lookup): readonly Issue[] {
  const records = unit.records.filter((record) => levelOf(record) !== "withheld");
  const { issues, unknown } = checkUnit(unit, records, below);
  return [...issues, ...unknown];
}

function keep(context: UnitContext, unit: SourceUnit, puts: readonly DecidedPut[]): void {
  const { change, source } = context;
  putTexts(context, unit);
  for (const record of unit.records) if (levelOf(record) === "withheld") withholdRecord(change, record);
  for (const put of puts) {
    context.onSeen(put.record.id);
    applyPut(change, put, source);
    count(context, put);
  }
}

function count({ change, fieldChanges: changes, kept }: UnitContext, { record, outcome, current }: DecidedPut): void {
  if (outcome === "already-put" || outcome === "conflict") return;
  change.tally.add(record.kind, outcome);
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
