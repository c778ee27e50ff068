import { sql, type SqlBool } from "kysely";
import { StoreError } from "../../errors.ts";
import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import { chunksOf } from "../../reads/records/chunks-of.ts";
import { versions } from "../../reads/records/versions.ts";
import { findNamingInPassing } from "../records/find-naming-in-passing.ts";
import { findNaming } from "../records/find-naming.ts";
import type { OpenChange } from "../changes/open-change.ts";
import type { Withdrawal } from "./import-plan.ts";
import type { SeenVersions } from "./seen-versions.ts";

/** Versions that are looked at in one go. */
const BATCH = 1_000;

/**
 * Withdraws the records whose current version came from a source and that an import of it no longer has.
 *
 * Proposals of links to what goes, which nobody has judged, go with it.
 *
 * Order of what is given: by kind, then as they were recorded.
 * Throws: `store.prune-refused` when any other record that stays names one that would go.
 */
export async function pruneSource(
  change: OpenChange,
  source: string,
  seen: SeenVersions,
): Promise<readonly Withdrawal[]> {
  const withdrawn: Withdrawal[] = [];
  const reason = `No longer in ${source}`;
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
      const gone = rows.filter(({ version }) => !seen.has(version));
      if (kind === "event") await countConflicts(change, gone);
      for (const { version, id } of gone) {
        pruneRecord(change, { kind, id, version, reason });
        withdrawn.push({ id, reason });
      }
      const last = rows.at(-1);
      if (rows.length < BATCH || last === undefined) break;
      after = last.version;
    }
  }
  const naming = await findAllNaming(
    change,
    withdrawn.map(({ id }) => id),
    source,
  );
  const proposals = await findProposals(change, naming);
  const ofNamed = `Names what is no longer in ${source}`;
  for (const { id, version } of proposals) pruneRecord(change, { kind: "link", id, version, reason: ofNamed });
  const taken = new Set(proposals.map(({ id }) => id));
  refuseNamed(
    source,
    naming.filter((id) => !taken.has(id)),
  );
  return [...withdrawn, ...proposals.map(({ id }) => ({ id, reason: ofNamed }))];
}

async function countConflicts(
  { store, tally }: OpenChange,
  events: readonly { readonly version: number }[],
): Promise<void> {
  for (const chunk of chunksOf(events.map(({ version }) => version))) {
    const rows = await store.engine.db
      .selectFrom("event")
      .select("id")
      .where("version", "in", chunk)
      .where("type", "=", "conflict")
      .execute();
    for (const _ of rows) tally.addConflict("withdrawn");
  }
}

async function findAllNaming(
  { store }: OpenChange,
  ids: readonly string[],
  source: string,
): Promise<readonly string[]> {
  const { db } = store.engine;
  const found = [...(await findNaming(db, ids)), ...(await findNamingInPassing(db, new Set(ids), source))];
  return [...new Set(found)].toSorted();
}

async function findProposals(
  { store }: OpenChange,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  const found: { readonly id: string; readonly version: number }[] = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await versions(store.engine.db, "link")
      .select(["v.id", "v.version"])
      .where("v.id", "in", chunk)
      .where("v.retired_in", "is", null)
      .where(sql<SqlBool>`v.judgement = 'unsure'`)
      .execute();
    found.push(...rows);
  }
  return found;
}

/** Ids that a refusal names one by one. */
const NAMED = 20;

function refuseNamed(source: string, naming: readonly string[]): void {
  if (naming.length === 0) return;
  const first = naming.slice(0, NAMED);
  const named = `${first.join(", ")}${naming.length > NAMED ? " …" : ""}`;
  throw new StoreError(
    "store.prune-refused",
    `Cannot prune ${source}: records that stay name what would go: ${named}`,
    {
      hint: "Change or withdraw these first, or put what they name back into the source",
      details: { source, records: first, total: naming.length },
    },
  );
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
