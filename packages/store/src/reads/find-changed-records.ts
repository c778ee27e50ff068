import { RECORD_KINDS, type RecordKind } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../read-store.ts";
import { nameable } from "./shown.ts";

/** What a change did to one record. */
export interface ChangedRecord {
  readonly id: string;
  readonly kind: RecordKind;
  readonly what: "added" | "changed" | "taken_out";
}

export interface ChangedRecords {
  readonly records: readonly ChangedRecord[];
  /** The `after` of the next page; absent on the last. */
  readonly next?: string;
}

interface Touched {
  readonly id: string;
  readonly kind: RecordKind;
  readonly made: number;
  readonly ended: number;
}

const LIMIT = 200;

/**
 * Finds the records that a change touched, but those that are not to be shown. Withdrawn ones are named: their
 * tombstone is public.
 *
 * Order: by id, as bytes.
 */
export async function findChangedRecords(
  store: ReadStore,
  change: number,
  { after = "", limit = LIMIT }: { readonly after?: string | undefined; readonly limit?: number | undefined } = {},
): Promise<ChangedRecords> {
  const parts = RECORD_KINDS.map(
    (kind) => sql`select id, ${kind} as kind, case when recorded_in = ${change} then 1 else 0 end as made,
      case when retired_in = ${change} then 1 else 0 end as ended from ${sql.table(kind)} v
      where (recorded_in = ${change} or retired_in = ${change}) and id > ${after} and ${nameable(store, "v")}`,
  );
  const { rows } = await sql<Touched>`select id, kind, max(made) as made, max(ended) as ended
    from (${sql.join(parts, sql` union all `)}) touched group by id, kind order by id limit ${limit + 1}`.execute(
    store.engine.db,
  );
  const records = rows
    .slice(0, limit)
    .map(({ id, kind, made, ended }): ChangedRecord => ({ id, kind, what: whatHappened(made, ended) }));
  const last = records.at(-1);
  return { records, ...(rows.length > limit && last !== undefined ? { next: last.id } : {}) };
}

function whatHappened(made: number, ended: number): ChangedRecord["what"] {
  if (made === 0) return "taken_out";
  return ended === 0 ? "added" : "changed";
}
