import { type Issue, kindOfId, type SourceUnit } from "@variorum/core";
import { versions } from "../../reads/records/versions.ts";
import type { OpenChange } from "../changes/open-change.ts";
import type { Withdrawal } from "./import-plan.ts";
import { type PrunedVersion, pruneRecord } from "./prune-source.ts";
import { sql, type SqlBool } from "kysely";

/**
 * Withdraws records that their source says it deleted, and with an event the claims that the source made on it. A record
 * whose current version came from another source stays.
 *
 * `deleted` holds reasons by id.
 * Order of what is given: as they were named, the claims of an event after it.
 */
export async function withdrawDeleted(
  change: OpenChange,
  source: string,
  deleted: ReadonlyMap<string, string>,
): Promise<readonly Withdrawal[]> {
  const withdrawn: Withdrawal[] = [];
  for (const [id, reason] of deleted) {
    const kind = kindOfId(id);
    const current = kind === undefined ? undefined : change.writer.findCurrent(kind, id);
    if (kind === undefined || current === undefined || current.source !== source) continue;
    const claims = kind === "event" ? await claimsOn(change, source, id) : [];
    for (const pruned of [{ kind, id, version: current.version }, ...claims]) {
      pruneRecord(change, { ...pruned, reason });
      withdrawn.push({ id: pruned.id, reason });
    }
  }
  return withdrawn;
}

/** Says of a unit that deletes records that the store holds none of them from this source. Issues: `row.deletion`, a warning. */
export function notHeldToDelete({ writer }: OpenChange, source: string, unit: SourceUnit): readonly Issue[] {
  const ids = unit.deleted?.ids ?? [];
  const isHeld = (id: string): boolean => {
    const kind = kindOfId(id);
    return kind !== undefined && writer.findCurrent(kind, id)?.source === source;
  };
  const [first] = ids;
  if (first === undefined || ids.some(isHeld)) return [];
  const message = `${first} was deleted at its source, and is not held from there: nothing to withdraw`;
  return [
    { code: "row.deletion", severity: "warning", message, hint: "Nothing is to be done", at: unit.at, raw: first },
  ];
}

async function claimsOn(
  { store }: OpenChange,
  source: string,
  event: string,
): Promise<readonly Omit<PrunedVersion, "reason">[]> {
  const rows = await versions(store.engine.db, "claim")
    .select(["v.version", "v.id"])
    .where("v.source", "=", source)
    .where("v.retired_in", "is", null)
    .where(sql<SqlBool>`v.event = ${event}`)
    .orderBy("v.version")
    .execute();
  return rows.map(({ version, id }) => ({ kind: "claim", version, id }));
}
