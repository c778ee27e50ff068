import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { ChangeEntry } from "./change-entry.ts";
import { changes, toChangeEntry } from "./changes.ts";
import type { SearchFilter } from "../claims/claim-filter.ts";
import { searchTargets } from "../search/search-targets.ts";

/** A change with the claims it added or changed that a filter describes. */
export interface ChangeFound {
  readonly change: ChangeEntry;
  readonly claims: number;
  /** Ids of some of them. Order: by id as bytes. */
  readonly some: readonly string[];
}

const CHANGES = 50;
const SOME = 20;

/**
 * Finds the latest changes that made the present version of a claim which a filter describes.
 *
 * Order: newest first; at most 50.
 */
export async function findChangesFound(store: ReadStore, filter: SearchFilter): Promise<readonly ChangeFound[]> {
  const { kind: _kind, ...ofClaims } = filter;
  const found = sql`select v.recorded_in as number, v.id from (${await searchTargets(store, ofClaims)}) found
    join claim v on v.version = found.version`;
  const counted = await sql<{ number: number; claims: number }>`select number, count(*) as claims from (${found}) f
    group by number order by number desc limit ${CHANGES}`.execute(store.engine.db);
  const numbers = counted.rows.map(({ number }) => number);
  if (numbers.length === 0) return [];
  const entries = await changes(store.engine.db).where("c.number", "in", numbers).execute();
  const byNumber = new Map(entries.map((row) => [row.number, toChangeEntry(row)]));
  const listed: ChangeFound[] = [];
  for (const { number, claims } of counted.rows) {
    const change = byNumber.get(number);
    const { rows } = await sql<{ id: string }>`select id from (${found}) f where number = ${number} order by id
      limit ${SOME}`.execute(store.engine.db);
    if (change !== undefined) listed.push({ change, claims, some: rows.map(({ id }) => id) });
  }
  return listed;
}
