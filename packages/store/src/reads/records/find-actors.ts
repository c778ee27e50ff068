import type { ActorRecord } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { findById } from "./find-by-id.ts";
import type { Page, PageWanted } from "./page.ts";
import { shown } from "../access/shown.ts";

/** An actor as lists have it. */
export interface ActorEntry {
  readonly actor: ActorRecord;
  /** Claims that it vouches for. */
  readonly claims: number;
  /** Claims that it passes on. */
  readonly relayed: number;
  readonly notice?: string;
}

/**
 * Finds actors.
 *
 * Order: by id, as bytes.
 * Throws: `store.cursor-unreadable`.
 */
export async function findActors(store: ReadStore, wanted: PageWanted = {}): Promise<Page<ActorEntry>> {
  const page = await findById(store, "actor", wanted);
  const counts = await countByActor(
    store,
    page.entries.map(({ record }) => record.id),
  );
  return {
    ...page,
    entries: page.entries.map(({ record, notice }) => ({
      actor: record,
      claims: counts.get(record.id)?.claims ?? 0,
      relayed: counts.get(record.id)?.relayed ?? 0,
      ...(notice === undefined ? {} : { notice }),
    })),
  };
}

async function countByActor(
  store: ReadStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { claims: number; relayed: number }>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ actor: string; claims: number; relayed: number }>`
    select actor, sum(says) as claims, sum(passes) as relayed from (
      select v.originator as actor, count(*) as says, 0 as passes from claim v
        where v.originator in (${sql.join(ids)}) and ${shown(store, "v")} group by v.originator
      union all select s.actor, 0, count(*) from claim_step s join claim v on v.version = s.version
        where s.actor in (${sql.join(ids)}) and ${shown(store, "v")} group by s.actor
    ) group by actor`.execute(store.engine.db);
  return new Map(rows.map(({ actor, claims, relayed }) => [actor, { claims, relayed }]));
}
