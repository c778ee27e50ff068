import "server-only";
import type { ReportRecord } from "@variorum/core";
import { findHeldTexts, type ReadStore } from "@variorum/store/read";

/** The reports whose text is not held here: their quotes cannot be checked, and pages say so. */
export async function findReportsWithoutText(
  store: ReadStore,
  reports: readonly ReportRecord[],
): Promise<ReadonlySet<string>> {
  const withText = reports.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, sha256: text.sha256 }]));
  const hashes = withText.map(({ sha256 }) => sha256);
  const held = await findHeldTexts(store, hashes);
  return new Set(withText.filter(({ sha256 }) => !held.has(sha256)).map(({ id }) => id));
}
