import type { Lookup, ReportRecord } from "@variorum/core";
import type { ArticleText } from "@variorum/extract";

/** An article that an earlier report tells of too. */
export interface EarlierVersion {
  readonly report: ReportRecord;
  /** SHA-256 of the text of its first version. */
  readonly firstTextSha256: string;
}

/** Shortest line that tells two texts apart. Units: UTF-16 code units. */
const SHORTEST_LINE = 20;
/** Share of the lines of the shorter text that two versions of one report have in common. */
const LEAST_IN_COMMON = 0.5;
/** Fewer lines in common tell nothing. */
const FEWEST_IN_COMMON = 2;

/**
 * Makes a finder of the report that an article is a later version of: among those of the same source, the one at the same
 * address, or else the one with which it has at least half of its sentences in common. A file that holds another article
 * today is no new version of what it held.
 *
 * Shape: `earlier` are the reports of the source, the last recorded first.
 */
export function earlierVersionFinder(
  earlier: readonly ReportRecord[],
  held: Lookup,
): (article: ArticleText) => EarlierVersion | undefined {
  const byLine = new Map<string, Set<ReportRecord>>();
  const lineCounts = new Map<ReportRecord, number>();
  for (const report of earlier) {
    const text = report.text === undefined ? undefined : held.text(report.text.sha256);
    const lines = text === undefined ? new Set<string>() : linesOf(text);
    lineCounts.set(report, lines.size);
    for (const line of lines) byLine.set(line, (byLine.get(line) ?? new Set()).add(report));
  }
  return ({ text, metadata }) => {
    const sameAddress = earlier.find(({ url }) => url !== undefined && url === metadata.url?.value);
    const report = sameAddress ?? mostAlike(linesOf(text), byLine, lineCounts);
    return report?.text === undefined ? undefined : { report, firstTextSha256: firstTextOf(report, held) };
  };
}

function mostAlike(
  lines: ReadonlySet<string>,
  byLine: ReadonlyMap<string, ReadonlySet<ReportRecord>>,
  lineCounts: ReadonlyMap<ReportRecord, number>,
): ReportRecord | undefined {
  const inCommon = new Map<ReportRecord, number>();
  for (const line of lines)
    for (const report of byLine.get(line) ?? []) inCommon.set(report, (inCommon.get(report) ?? 0) + 1);
  const [best] = [...inCommon].toSorted(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const [report, count] = best;
  const shorter = Math.min(lines.size, lineCounts.get(report) ?? 0);
  return count >= FEWEST_IN_COMMON && count / shorter >= LEAST_IN_COMMON ? report : undefined;
}

function linesOf(text: string): ReadonlySet<string> {
  const lines = text.split(/(?<=[.!?]["'”’)]?)\s+|\n+/u).map((line) => line.trim());
  return new Set(lines.filter((line) => line.length >= SHORTEST_LINE));
}

/** Follows the versions of a report back to the first one, and gives the SHA-256 of its text. */
export function firstTextOf(report: ReportRecord, held: Lookup): string {
  const seen = new Set<string>();
  let first = report;
  let next: ReportRecord | undefined = report;
  while (next !== undefined && !seen.has(next.id)) {
    seen.add(next.id);
    if (next.text !== undefined) first = next;
    next = versionBefore(next, held);
  }
  return first.text?.sha256 ?? "";
}

function versionBefore({ derivedFrom }: ReportRecord, held: Lookup): ReportRecord | undefined {
  const before = derivedFrom.find(({ relation }) => relation === "new_version_of")?.report;
  const record = before === undefined ? undefined : held.get(before);
  return record?.kind === "report" ? record : undefined;
}
