import { RECORD_KINDS } from "@variorum/core";
import type { Kysely } from "kysely";
import { z } from "zod";
import type { ChangeRow } from "../../tables/change.ts";
import { readStored } from "../../tables/read-stored.ts";
import type { Tables } from "../../tables/tables.ts";
import type { ChangeEntry } from "./change-entry.ts";

const Count = z.int().min(0);
const Counts = z.record(
  z.enum(RECORD_KINDS),
  z.strictObject({ created: Count, changed: Count, unchanged: Count, withdrawn: Count, kept: Count }),
);
const Inputs = z.array(z.strictObject({ path: z.string(), sha256: z.string(), bytes: Count }));
const Totals = z.record(z.string(), z.number());

type JoinedChangeRow = ChangeRow & { readonly undone_by: number | null };

/** Begins a query of the changes, each with the one that took it back. */
export function changes(db: Kysely<Tables>) {
  return db
    .selectFrom("change as c")
    .leftJoin("change as u", "u.undoes", "c.number")
    .select([
      "c.number",
      "c.at",
      "c.who",
      "c.command",
      "c.source",
      "c.reason",
      "c.undoes",
      "c.inputs",
      "c.totals",
      "c.counts",
    ])
    .select("u.number as undone_by");
}

/** Reads the row of a change. */
export function toChangeEntry(row: JoinedChangeRow): ChangeEntry {
  return readStored(`change ${row.number}`, () => ({
    number: row.number,
    at: row.at,
    ...(row.who === null ? {} : { who: row.who }),
    command: row.command,
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.undoes === null ? {} : { undoes: row.undoes }),
    ...(row.undone_by === null ? {} : { undoneBy: row.undone_by }),
    inputs: Inputs.parse(JSON.parse(row.inputs)),
    totals: Totals.parse(JSON.parse(row.totals)),
    counts: Counts.parse(JSON.parse(row.counts)),
  }));
}
