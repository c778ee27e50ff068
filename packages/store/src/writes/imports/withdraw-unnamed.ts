import { kindOfId, type RecordKind, referencesOf } from "@variorum/core";
import { chunksOf } from "../../reads/records/chunks-of.ts";
import { findRecords } from "../../reads/records/find-records.ts";
import { recordOf, versions } from "../../reads/records/versions.ts";
import type { OpenChange } from "../changes/open-change.ts";
import { findNaming } from "../records/find-naming.ts";
import { findNamingInPassing } from "../records/find-naming-in-passing.ts";
import type { UnnamedRecord } from "./import-plan.ts";
import { pruneRecord } from "./prune-source.ts";

/** Kinds of records that rows have in common, and by which they name them. */
const SHARED: readonly RecordKind[] = ["actor", "place", "event"];
const NAMING: readonly RecordKind[] = ["event", "claim", "place", "report"];

/** Versions that are read in one go. */
const BATCH = 1_000;

/**
 * Withdraws actors, places and conflicts of a source that the earlier versions of its changed records named, and that no
 * record names any more. What nothing named before, or another source recorded last, stays.
 *
 * `withdrawn` holds the ids of what the change withdraws for another reason: what these named stays too.
 */
export async function withdrawUnnamed(
  change: OpenChange,
  source: string,
  withdrawn: ReadonlySet<string>,
): Promise<readonly UnnamedRecord[]> {
  const unnamed: UnnamedRecord[] = [];
  const counts = change.tally.counts();
  if (NAMING.every((kind) => counts[kind].changed + counts[kind].withdrawn === 0)) return unnamed;
  let dropped: ReadonlyMap<string, string> = await findDropped(change, withdrawn);
  while (dropped.size > 0) {
    const gone = await findUnnamed(change, source, dropped);
    const next = new Map<string, string>();
    for (const [id, { kind, version, names }] of gone) {
      pruneRecord(change, { kind, id, version, reason: `No longer named in ${source}` });
      if (kind === "event") change.tally.addConflict("withdrawn");
      for (const name of names) next.set(name, id);
    }
    dropped = next;
    unnamed.push(...[...gone].map(([id, { namedBy }]) => ({ id, namedBy })));
  }
  return unnamed;
}

/** What versions that end with the change named and those that begin with it do not, each with a record that named it. */
async function findDropped(change: OpenChange, withdrawn: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const dropped = new Map<string, string>();
  await eachNamed(change, "retired_in", (name, id) => {
    if (!withdrawn.has(id)) dropped.set(name, id);
  });
  if (dropped.size > 0) await eachNamed(change, "recorded_in", (name) => void dropped.delete(name));
  return dropped;
}

async function eachNamed(
  { store, number }: OpenChange,
  column: "recorded_in" | "retired_in",
  take: (name: string, id: string) => void,
): Promise<void> {
  for (const kind of NAMING) {
    for (let after = 0; ;) {
      const rows = await versions(store.engine.db, kind)
        .select(["v.version", "v.id", "v.body"])
        .where(`v.${column}`, "=", number)
        .where("v.version", ">", after)
        .orderBy("v.version")
        .limit(BATCH)
        .execute();
      for (const row of rows) {
        for (const { id } of referencesOf(recordOf(kind, row))) if (isShared(id)) take(id, row.id);
      }
      const last = rows.at(-1);
      if (rows.length < BATCH || last === undefined) break;
      after = last.version;
    }
  }
}

function isShared(id: string): boolean {
  const kind = kindOfId(id);
  return kind !== undefined && SHARED.includes(kind);
}

interface Unnamed {
  readonly kind: RecordKind;
  readonly version: number;
  readonly namedBy: string;
  /** What it names itself, which may be named by nothing else. */
  readonly names: readonly string[];
}

async function findUnnamed(
  { store, writer, number }: OpenChange,
  source: string,
  dropped: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Unnamed>> {
  const { db } = store.engine;
  const found = new Map<string, Unnamed>();
  for (const [id, namedBy] of dropped) {
    const kind = kindOfId(id);
    const current = kind === undefined ? undefined : writer.findCurrent(kind, id);
    if (kind === undefined || current?.source !== source || current.recorded_in === number) continue;
    const record = recordOf(kind, current);
    if (record.kind === "event" && record.type !== "conflict") continue;
    if ((await findNaming(db, [id])).some((naming) => naming !== id)) continue;
    const names = referencesOf(record).flatMap((named) => (isShared(named.id) ? named.id : []));
    found.set(id, { kind, version: current.version, namedBy, names });
  }
  const inPassing = await findNamingInPassing(db, new Set(found.keys()), source);
  for (const chunk of chunksOf(inPassing)) {
    for (const record of (await findRecords(store, chunk)).values())
      for (const { id } of referencesOf(record)) found.delete(id);
  }
  return found;
}
