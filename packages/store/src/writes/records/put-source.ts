import type { ExtractionMethod } from "@variorum/core";
import type { SourceRow } from "../../tables/source.ts";
import type { WriteStore } from "../../write-store.ts";
import type { ImportSource } from "../imports/import-request.ts";

/** Puts the row of a source. Tells whether an existing one changed: its notice stands beside records that did not. */
export async function putSource(store: WriteStore, source: ImportSource, method: ExtractionMethod): Promise<boolean> {
  const { db } = store.engine;
  const row: SourceRow = {
    id: source.id,
    title: source.title ?? null,
    licence: source.licence ?? null,
    notice: source.notice ?? null,
    lang: source.lang ?? null,
    method,
  };
  const known = await db.selectFrom("source").selectAll().where("id", "=", source.id).executeTakeFirst();
  if (known === undefined) await db.insertInto("source").values(row).execute();
  else await db.updateTable("source").set(row).where("id", "=", source.id).execute();
  return known !== undefined && JSON.stringify(toList(known)) !== JSON.stringify(toList(row));
}

function toList({ id, title, licence, notice, lang, method }: SourceRow): readonly (string | null)[] {
  return [id, title, licence, notice, lang, method];
}
