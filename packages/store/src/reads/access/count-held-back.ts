import { RECORD_KINDS } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { shown } from "./shown.ts";

/** Records that stay on this machine, of one source. */
export interface HeldBack {
  /** Absent where people wrote the records about what stays. */
  readonly source?: string;
  readonly records: number;
}

/**
 * Counts the records that are shown on this machine and to nobody else: those of datasets whose terms keep their rows
 * here, and all that rests on them.
 *
 * Order: by source, those without one first.
 */
export async function countHeldBack(store: ReadStore): Promise<readonly HeldBack[]> {
  const parts = RECORD_KINDS.map(
    (kind) => sql`select source, count(*) as records from ${sql.table(kind)} v
      where ${shown({ ...store, show: "local" }, "v")} and not ${shown({ ...store, show: "public" }, "v")} group by source`,
  );
  const { rows } = await sql<{ source: string | null; records: number }>`
    select source, sum(records) as records from (${sql.join(parts, sql` union all `)}) held group by source order by source`.execute(
    store.engine.db,
  );
  return rows.map(({ source, records }) => ({ ...(source === null ? {} : { source }), records }));
}
