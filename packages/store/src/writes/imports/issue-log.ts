import type { Issue } from "@variorum/core";
import type { ImportRequest, RejectedUnit, RowCounts } from "./import-request.ts";

/** Counts rows and issues of an import, and passes each issue on. Memory does not grow with them. */
export interface IssueLog {
  /** Passes on issues of a unit of which it is not known yet what becomes of it. */
  note(issues: readonly Issue[]): void;
  accept(issues: readonly Issue[]): void;
  reject(unit: RejectedUnit): void;
  rows(): RowCounts;
  errors(): number;
  warnings(): number;
  codes(): Readonly<Record<string, number>>;
  /** Whether as many errors were found as the caller wants to see. */
  isFull(): boolean;
}

/** Begins an empty log. */
export function createIssueLog({ onIssue, onRejected, maxErrors }: ImportRequest): IssueLog {
  const codes = new Map<string, number>();
  const found = { error: 0, warning: 0 };
  let accepted = 0;
  let rejected = 0;
  const note = (issues: readonly Issue[]): void => {
    for (const issue of issues) {
      found[issue.severity] += 1;
      codes.set(issue.code, (codes.get(issue.code) ?? 0) + 1);
      onIssue?.(issue);
    }
  };
  return {
    note,
    accept: (issues) => {
      note(issues);
      accepted += 1;
    },
    reject: (unit) => {
      note(unit.issues);
      rejected += 1;
      onRejected?.(unit);
    },
    rows: () => ({ read: accepted + rejected, accepted, rejected }),
    errors: () => found.error,
    warnings: () => found.warning,
    codes: () => Object.fromEntries([...codes].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    isFull: () => maxErrors !== undefined && found.error >= maxErrors,
  };
}
