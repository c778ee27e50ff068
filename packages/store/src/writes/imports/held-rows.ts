import type { FindHeldRow } from "@variorum/core";
import type { WriteStore } from "../../write-store.ts";

/**
 * Finds the rows of a source that are held, so that its importer need not map them: the report stands as the same mapping
 * read it from the same bytes, and event and claims have stood since as they were read then. Of a row of which anything was
 * touched, by a person, another source or a change that was taken back, nothing is said: to map it is always right.
 */
export function heldRows({ engine }: WriteStore, source: string): FindHeldRow {
  const { writer } = engine;
  let committed: number | undefined;
  return ({ report, event, sha256, mapping }) => {
    // Asked within the transaction of the import, before which others may have written.
    committed ??= engine.getChangeNumber();
    if (committed === 0) return undefined;
    const row = writer.findRow(report);
    if (row === undefined || row.row_sha256 !== sha256 || row.mapping !== mapping || row.source !== source)
      return undefined;
    const since = row.recorded_in;
    if (since > committed) return undefined;
    const of = writer.findEventStamp(event);
    if (of === undefined || of.source !== source || of.recorded_in > since) return undefined;
    const { standing, last, touched } = writer.countClaimsOn(report, source);
    return (last ?? 0) > since || touched > 0 ? undefined : { report, event, claims: standing };
  };
}
