import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { chunksOf } from "../records/chunks-of.ts";
import { type FieldChange, fieldChanges } from "./field-changes.ts";
import { nameable, showable, standing } from "../access/shown.ts";
import { recordOf } from "../records/versions.ts";

/** How one record differs between two states of the store. */
export interface Difference {
  readonly id: string;
  readonly kind: RecordKind;
  readonly what: "created" | "changed" | "withdrawn";
  /** Field by field, of a changed record; empty where its content may not be shown any more. */
  readonly fields: readonly FieldChange[];
}

export interface Differences {
  readonly differences: readonly Difference[];
  /** The `after` of the next page; absent on the last. A page may be empty and not the last. */
  readonly next?: string;
}

interface Wanted {
  /** Numbers of the changes after which the store is looked at; either may be the later one. */
  readonly from: number;
  readonly to: number;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

const LIMIT = 500;

/**
 * Finds the records that differ between two states of the store, but restricted ones. What was withdrawn since is named,
 * without its content; what was changed and changed back is no difference.
 *
 * Order: by id, as bytes.
 */
export async function findDifferences(
  store: ReadStore,
  { from, to, after = "", limit = LIMIT }: Wanted,
): Promise<Differences> {
  const touched = await findTouched(store, { between: [Math.min(from, to), Math.max(from, to)], after, limit });
  const page = touched.slice(0, limit);
  const differences: Difference[] = [];
  for (const [kind, records] of Map.groupBy(page, (each) => each.kind)) {
    const ids = records.map(({ id }) => id);
    const [before, now] = [await findStates(store, kind, ids, from), await findStates(store, kind, ids, to)];
    for (const id of ids) differences.push(...differenceOf(kind, id, before.get(id), now.get(id)));
  }
  const last = page.at(-1);
  return {
    differences: differences.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ...(touched.length > limit && last !== undefined ? { next: last.id } : {}),
  };
}

interface Touched {
  readonly id: string;
  readonly kind: RecordKind;
}

async function findTouched(
  store: ReadStore,
  { between: [low, high], after, limit }: { between: readonly [number, number]; after: string; limit: number },
): Promise<readonly Touched[]> {
  const parts = RECORD_KINDS.map(
    (kind) => sql`select id, ${kind} as kind from ${sql.table(kind)} v
      where ((recorded_in > ${low} and recorded_in <= ${high}) or (retired_in > ${low} and retired_in <= ${high}))
        and id > ${after} and ${nameable(store, "v")}`,
  );
  const { rows } = await sql<Touched>`select distinct id, kind from (${sql.join(parts, sql` union all `)}) touched
    order by id limit ${limit + 1}`.execute(store.engine.db);
  return rows;
}

interface State {
  readonly id: string;
  readonly body: string;
  readonly content_hash: string;
  readonly is_hidden: number;
}

async function findStates(
  store: ReadStore,
  kind: RecordKind,
  ids: readonly string[],
  asOf: number,
): Promise<ReadonlyMap<string, State>> {
  const found = new Map<string, State>();
  for (const chunk of chunksOf(ids)) {
    const { rows } = await sql<State>`select v.id, v.body, v.content_hash,
        not ${showable(store, "v")} as is_hidden
      from ${sql.table(kind)} v where v.id in (${sql.join(chunk)}) and ${standing("v", asOf)} and ${nameable(store, "v")}`.execute(
      store.engine.db,
    );
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

function differenceOf(
  kind: RecordKind,
  id: string,
  before: State | undefined,
  now: State | undefined,
): readonly Difference[] {
  if (before === undefined && now === undefined) return [];
  if (before === undefined) return [{ id, kind, what: "created", fields: [] }];
  if (now === undefined) return [{ id, kind, what: "withdrawn", fields: [] }];
  if (before.content_hash === now.content_hash) return [];
  const isShown = [before, now].every(({ body, is_hidden: isHidden }) => body !== "" && isHidden === 0);
  const fields = isShown ? fieldChanges(recordOf(kind, before), recordOf(kind, now)) : [];
  return [{ id, kind, what: "changed", fields }];
}
