import type { IssueCode } from "../issue-codes.ts";
import type { RecordIssue } from "../issue.ts";
import type { AnyRecord, RecordOf } from "../records/any-record.ts";
import { kindOfId, type RecordKind } from "../records/record-kind.ts";
import type { Sha256 } from "../values/sha256.ts";

/** Where a check finds the records that a record names. */
export interface Lookup {
  /** The current record of an id, or `undefined` when it is not known. */
  get(id: string): AnyRecord | undefined;
  /** The text of that SHA-256, or `undefined` when it is not held. */
  text(sha256: string): string | undefined;
}

/** What every check works with beside the record. */
export interface CheckContext {
  readonly lookup: Lookup;
  readonly sha256: Sha256;
}

/** One rule across records. It takes one record and a lookup, so that a long import stays flat in memory. */
export interface RecordCheck<Kind extends RecordKind = RecordKind> {
  /** Name of the rule, same as its file. */
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** What must hold, in one sentence; printed in the reference. */
  readonly statement: string;
  check(record: RecordOf<Kind>, context: CheckContext): readonly RecordIssue[];
}

/** Declares a rule, and keeps the kinds it is for as types. */
export function defineCheck<const Kind extends RecordKind>(check: RecordCheck<Kind>): RecordCheck<Kind> {
  return check;
}

/** What an issue of a rule says beyond the record it was found in. */
export interface Finding {
  readonly code: IssueCode;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint?: string;
  readonly raw?: string;
  readonly severity?: "error" | "warning";
}

/** Makes the issue of a rule; an error unless it says otherwise. */
export function found(record: AnyRecord, finding: Finding): RecordIssue {
  return { severity: "error", record: record.id, ...finding };
}

/** Finds a record of one kind; `undefined` when it is not known or of another kind, which the references check reports. */
export function getOf<Kind extends RecordKind>(lookup: Lookup, kind: Kind, id: string): RecordOf<Kind> | undefined {
  if (kindOfId(id) !== kind) return undefined;
  const record = lookup.get(id);
  return record?.kind === kind ? (record as RecordOf<Kind>) : undefined; // the kind was compared just before
}
