import { ExtractionMethod, LanguageTag } from "@variorum/core";
import { type Kysely, sql } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { readStored } from "../../tables/read-stored.ts";
import type { SourceRow } from "../../tables/source.ts";
import type { Tables } from "../../tables/tables.ts";
import { notFound } from "../records/not-found.ts";
import { sourcesThatStay } from "../access/shown.ts";
import type { SourceEntry } from "./source-entry.ts";

/** Gives a source by its name. Throws: `store.not-found`. */
export async function getSource(store: ReadStore, id: string): Promise<SourceEntry> {
  const row = await sources(store.engine.db).where("id", "=", id).executeTakeFirst();
  if (row === undefined) throw notFound(id);
  return toSourceEntry(row);
}

/** Begins a query of the sources. */
export function sources(db: Kysely<Tables>) {
  return db
    .selectFrom("source")
    .select(["id", "title", "licence", "notice", "lang", "method"])
    .select(sql<number>`id in (${sourcesThatStay()})`.as("stays_here"));
}

/** Reads the row of a source. */
export function toSourceEntry(row: SourceRow & { readonly stays_here: number }): SourceEntry {
  const { id, title, licence, notice, lang, method } = row;
  return readStored(`the source "${id}"`, () => ({
    id,
    ...(title === null ? {} : { title }),
    ...(licence === null ? {} : { licence }),
    ...(notice === null ? {} : { notice }),
    ...(lang === null ? {} : { lang: LanguageTag.parse(lang) }),
    method: ExtractionMethod.parse(method),
    staysHere: row.stays_here === 1,
  }));
}
