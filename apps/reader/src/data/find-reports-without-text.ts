import "server-only";
import type { ReportRecord } from "@variorum/core";
import { getReportText, type ReadStore } from "@variorum/store/read";

/** The reports whose text is not held here: their quotes cannot be checked, and pages say so. */
export async function findReportsWithoutText(
  store: ReadStore,
  reports: readonly ReportRecord[],
): Promise<ReadonlySet<string>> {
  const missing = new Set<string>();
  for (const { id, text } of reports) {
    if (text === undefined) continue;
    const shown = await getReportText(store, id);
    if (shown.held === "none") missing.add(id);
  }
  return missing;
}
