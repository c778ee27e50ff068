import type { Lookup, ReportRecord } from "@variorum/core";
import type { Draft } from "@variorum/extract";

interface Held {
  /** The report that holds the text already. */
  readonly report: ReportRecord | undefined;
  /** The report that this one is a later version of. */
  readonly earlier: ReportRecord | undefined;
  readonly held: Lookup;
}

/**
 * Puts a draft under what is held already: a text that a report holds is that report's, a later version names the
 * version before, and an event that is there stays as it is.
 */
export function underReport(draft: Draft, { report, earlier, held }: Held): Draft {
  const own = ownReport(draft.report, report, earlier);
  return {
    ...draft,
    report: own,
    passages:
      own.id === draft.report.id ? draft.passages : draft.passages.map((passage) => ({ ...passage, report: own.id })),
    events: draft.events.map((event) => {
      const standing = held.get(event.id);
      return standing?.kind === "event" ? standing : event;
    }),
  };
}

function ownReport(
  drafted: ReportRecord,
  report: ReportRecord | undefined,
  earlier: ReportRecord | undefined,
): ReportRecord {
  if (report !== undefined) return report.id === drafted.id ? { ...drafted, derivedFrom: report.derivedFrom } : report;
  if (earlier === undefined) return drafted;
  const version: ReportRecord["derivedFrom"][number] = {
    report: earlier.id,
    relation: "new_version_of",
    basis: "detected",
    passages: [],
  };
  return { ...drafted, derivedFrom: [...drafted.derivedFrom, version] };
}
