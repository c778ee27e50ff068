import type { Issue, Position } from "@variorum/core";

/** Issues that say the same of one file, with the places of all of them. */
export interface IssueGroup {
  /** The first of them. */
  readonly issue: Issue;
  /** Places of the others, as many as are kept. */
  readonly others: readonly Position[];
  /** How many they are together. */
  readonly count: number;
}

/** What was found wrong in one run, kept within bounds however long the input is. */
export interface IssueLog {
  /** Order: as found. */
  readonly groups: readonly IssueGroup[];
  /** The first issues one by one, for reports that programs read. */
  readonly issues: readonly Issue[];
  readonly errors: number;
  readonly warnings: number;
  /** Code → how many, the most frequent first. */
  readonly counts: Readonly<Record<string, number>>;
}

const MOST_ISSUES = 10_000;
const MOST_GROUPS = 1_000;
const MOST_OTHERS = 20;

/**
 * Starts a log of issues.
 *
 * `pathOf` gives the path of a file as the person would type it, from the name that the importer knows it by.
 */
export function startIssueLog(pathOf: (file: string) => string): { add(issue: Issue): void; log(): IssueLog } {
  const groups = new Map<string, { issue: Issue; others: Position[]; count: number }>();
  const issues: Issue[] = [];
  const counts = new Map<string, number>();
  const bySeverity = { error: 0, warning: 0 };
  return {
    add: (found) => {
      const issue = { ...found, at: { ...found.at, file: pathOf(found.at.file) } };
      bySeverity[issue.severity] += 1;
      counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1);
      if (issues.length < MOST_ISSUES) issues.push(issue);
      const key = JSON.stringify([issue.at.file, issue.code, issue.message]);
      const group = groups.get(key);
      if (group !== undefined) {
        group.count += 1;
        if (group.others.length < MOST_OTHERS) group.others.push(issue.at);
      } else if (groups.size < MOST_GROUPS) {
        groups.set(key, { issue, others: [], count: 1 });
      }
    },
    log: () => ({
      groups: [...groups.values()],
      issues,
      errors: bySeverity.error,
      warnings: bySeverity.warning,
      counts: Object.fromEntries([...counts].toSorted(([, a], [, b]) => b - a)),
    }),
  };
}
