import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import { versions } from "../reads/versions.ts";
import type { OpenChange } from "./open-change.ts";

/** Versions that are looked at in one go. */
const BATCH = 1_000;

/**
 * Withdraws the records whose current version came from a source and that an import of it no longer has.
 *
 * Order of the ids that are given: by kind, then as they were recorded.
 */
export async function pruneSource(
  change: OpenChange,
  source: string,
  isSeen: (id: string) => boolean,
): Promise<readonly string[]> {
  const withdrawn: string[] = [];
  for (const kind of RECORD_KINDS) {
    for (let after = 0; ;) {
      const rows = await versions(change.store.engine.db, kind)
        .select(["v.version", "v.id"])
        .where("v.version", ">", after)
        .where("v.source", "=", source)
        .where("v.retired_in", "is", null)
        .orderBy("v.version")
        .limit(BATCH)
        .execute();
      for (const { version, id } of rows.filter((row) => !isSeen(row.id))) {
        pruneRecord(change, { kind, id, version, reason: `No longer in ${source}` });
        withdrawn.push(id);
      }
      const last = rows.at(-1);
      if (rows.length < BATCH || last === undefined) break;
      after = last.version;
    }
  }
  return withdrawn;
}

/** A current version that its own source has no longer, and why. */
export interface PrunedVersion {
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Withdraws a record with its source. It stands again when the source gives it again. */
export function pruneRecord(change: OpenChange, { kind, id, version, reason }: PrunedVersion): void {
  change.writer.retire(kind, version, change.number);
  change.states.set(id, { state: "pruned", reason });
  change.recent.delete(id);
  change.tally.add(kind, "withdrawn");
}
