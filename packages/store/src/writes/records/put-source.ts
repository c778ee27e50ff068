import type { ExtractionMethod } from "@variorum/core";
import type { Kysely } from "kysely";
import type { SourceRow } from "../../tables/source.ts";
import type { Tables } from "../../tables/tables.ts";
import { findCancelled } from "../changes/find-cancelled.ts";
import type { OpenChange } from "../changes/open-change.ts";
import type { ImportSource } from "../imports/import-request.ts";

/**
 * Puts the row of a source, and keeps the one that it takes the place of. Tells whether an existing one changed: its
 * notice stands beside records that did not.
 */
export async function putSource(change: OpenChange, source: ImportSource, method: ExtractionMethod): Promise<boolean> {
  return putRow(change, {
    id: source.id,
    title: source.title ?? null,
    licence: source.licence ?? null,
    notice: source.notice ?? null,
    lang: source.lang ?? null,
    method,
  });
}

/** Gives a source back what it said of itself before a change that is taken back. */
export async function restoreSource(change: OpenChange, number: number): Promise<void> {
  const { db } = change.store.engine;
  const before = await db.selectFrom("source_before").selectAll().where("change", "=", number).executeTakeFirst();
  if (before !== undefined) await putRow(change, rowOf(before));
}

/** The source of which a later change, that stands, says something else than a change did; `undefined` where none does. */
export async function findSourceSaidLater(db: Kysely<Tables>, number: number): Promise<string | undefined> {
  const cancelled = await findCancelled(db, number);
  const later = await db
    .selectFrom("source_before as s")
    .innerJoin("source_before as l", "l.id", "s.id")
    .select(["l.id", "l.change"])
    .where("s.change", "=", number)
    .where("l.change", ">", number)
    .execute();
  return later.find((row) => !cancelled.includes(row.change))?.id;
}

async function putRow({ store, number }: OpenChange, row: SourceRow): Promise<boolean> {
  const { db } = store.engine;
  const known = await db.selectFrom("source").selectAll().where("id", "=", row.id).executeTakeFirst();
  if (known === undefined) await db.insertInto("source").values(row).execute();
  if (known === undefined || JSON.stringify(rowOf(known)) === JSON.stringify(row)) return false;
  await db.updateTable("source").set(row).where("id", "=", row.id).execute();
  await db
    .insertInto("source_before")
    .values({ change: number, ...rowOf(known) })
    .execute();
  return true;
}

function rowOf({ id, title, licence, notice, lang, method }: SourceRow): SourceRow {
  return { id, title, licence, notice, lang, method };
}
