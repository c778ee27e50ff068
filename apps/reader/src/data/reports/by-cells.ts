import "server-only";
import { type ClaimRecord, isFieldEvidence } from "@variorum/core";

/** What was read from the same cells of a row. */
export interface ReadFromCells<Entry> {
  /** Names of the columns, in the order in which the claims name them. */
  readonly columns: readonly string[];
  readonly entries: readonly Entry[];
}

/** Puts claims together that were read from the same cells; those that rest on no cell are left out. */
export function byCells<Entry extends { readonly claim: Pick<ClaimRecord, "evidence"> }>(
  entries: readonly Entry[],
): readonly ReadFromCells<Entry>[] {
  const read = entries
    .map((entry) => ({ entry, columns: columnsOf(entry.claim) }))
    .filter(({ columns }) => columns.length > 0);
  return [...Map.groupBy(read, ({ columns }) => JSON.stringify(columns)).values()].map((same) => ({
    columns: same[0]?.columns ?? [],
    entries: same.map(({ entry }) => entry),
  }));
}

function columnsOf({ evidence }: Pick<ClaimRecord, "evidence">): readonly string[] {
  const named = evidence.flatMap((piece) => (isFieldEvidence(piece) && piece.role === "content" ? [piece.field] : []));
  return [...new Set(named)];
}
