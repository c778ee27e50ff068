import type { ReadStore } from "../read-store.ts";

/** A row of a dataset, as an importer knows it before it maps it. */
export interface DatasetRow {
  readonly report: string;
  readonly sha256: string;
  /** Mapping that would read it, with its version. */
  readonly mapping: string;
}

/** Tells whether a row is held as the same mapping read it: it needs neither mapping nor checking again. */
export async function isRowHeld(store: ReadStore, { report, sha256, mapping }: DatasetRow): Promise<boolean> {
  const row = await store.engine.db
    .selectFrom("report")
    .select(["row_sha256", "mapping"])
    .where("id", "=", report)
    .where("retired_in", "is", null)
    .executeTakeFirst();
  return row?.row_sha256 === sha256 && row.mapping === mapping;
}
