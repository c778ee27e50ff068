import { type AnyRecord, canonicalJson } from "@variorum/core";
import type { CurrentVersion } from "../../engines/engine.ts";
import { sha256 } from "../../sha256.ts";
import { tableOf } from "../../tables/record-tables.ts";
import type { OpenChange } from "../changes/open-change.ts";

/**
 * What putting a record comes to. `already-put`: the change has put the same record before; `conflict`: it has put
 * another record under the id; `kept`: what stands may not be replaced.
 */
type PutOutcome = "created" | "changed" | "unchanged" | "kept" | "already-put" | "conflict";

/** A record with what putting it will do. */
export interface DecidedPut {
  readonly record: AnyRecord;
  readonly outcome: PutOutcome;
  /** The version that stands; absent where there is none. */
  readonly current?: CurrentVersion;
  /** The record as JSON with sorted keys, and the hash of that. */
  readonly body: string;
  readonly contentHash: string;
  /** Whether it is looked at and not written. */
  readonly isPassing?: true;
}

/** Tells whether the current version may be replaced; asked only where the two differ. */
export type MayReplace = (current: CurrentVersion, record: AnyRecord) => boolean;

/** Decides what putting a record will do, without writing anything. */
export function decidePut(change: OpenChange, record: AnyRecord, mayReplace: MayReplace): DecidedPut {
  const recent = change.recent.get(record.id);
  if (recent?.isPut === true && recent.record === record)
    return { record, outcome: "already-put", body: "", contentHash: "" };
  const body = canonicalJson(record);
  const contentHash = sha256(body);
  const current = change.writer.findCurrent(record.kind, record.id);
  const isPut = recent?.isPut === true || current?.recorded_in === change.number;
  const outcome = outcomeOf({ change, record, current, contentHash, isPut, mayReplace });
  return { record, outcome, body, contentHash, ...(current === undefined ? {} : { current }) };
}

/** What putting a record comes to that is only checked, and that nothing beyond its unit asks for. */
export function passing(record: AnyRecord): DecidedPut {
  return { record, outcome: "created", body: "", contentHash: "", isPassing: true };
}

interface Comparison {
  readonly change: OpenChange;
  readonly record: AnyRecord;
  readonly current: CurrentVersion | undefined;
  readonly contentHash: string;
  /** Whether the change has put a record under the id before. */
  readonly isPut: boolean;
  readonly mayReplace: MayReplace;
}

function outcomeOf({ change, record, current, contentHash, isPut, mayReplace }: Comparison): PutOutcome {
  if (current?.content_hash === contentHash) return isPut ? "already-put" : "unchanged";
  if (isPut) return "conflict";
  if (current !== undefined) return mayReplace(current, record) ? "changed" : "kept";
  const state = change.states.find(record.id);
  return state === "withdrawn" || state === "merged" ? "kept" : "created";
}

/** What is known of a version beside its record, when it is written. */
interface PutStamp {
  readonly source: string | undefined;
  readonly isAlone?: boolean;
}

/** Does what was decided: writes a version where the record is new or differs, and gives its number. */
export function applyPut(change: OpenChange, put: DecidedPut, stamp: PutStamp): number | undefined {
  const { record, outcome, current } = put;
  if (outcome === "unchanged") change.recent.set(record.id, { record, isPut: true });
  if (put.isPassing === true || (outcome !== "created" && outcome !== "changed")) return undefined;
  if (current === undefined) change.states.end(record.id);
  else change.writer.retire(record.kind, current.version, change.number);
  const version = insertVersion(change, { ...put, ...stamp });
  // Of most records no other is made: they would only push out what rows share. What stands in the store is of this change.
  if (isShared(record)) change.recent.set(record.id, { record, isPut: true });
  else change.recent.delete(record.id);
  return version;
}

/** Whether records beside those of its own unit may name it. */
function isShared({ kind }: AnyRecord): boolean {
  return kind !== "claim" && kind !== "report";
}

/** Writes a version of a record, with its side rows, and gives its number. */
export function insertVersion(
  change: OpenChange,
  {
    record,
    body,
    contentHash,
    source,
    isAlone = false,
  }: Pick<DecidedPut, "record" | "body" | "contentHash"> & PutStamp,
): number {
  const table = tableOf(record.kind);
  const version = change.nextVersion(record.kind);
  change.writer.insert(
    table.name,
    table.toRow(record, { version, recordedIn: change.number, contentHash, source, body, isAlone }),
  );
  if (change.onlyRecords) return version;
  for (const side of table.toSideRows(record, version))
    for (const row of side.rows) change.writer.insert(side.table, row);
  change.unindexed.add(version);
  return version;
}
