import { ExtractionMethod, LanguageTag } from "@variorum/core";
import type { ReadStore } from "../read-store.ts";
import type { SourceRow } from "../tables/source.ts";
import { notFound } from "./not-found.ts";
import type { SourceEntry } from "./source-entry.ts";

/** Gives a source by its name. Throws: `store.not-found`. */
export async function getSource(store: ReadStore, id: string): Promise<SourceEntry> {
  const row = await store.engine.db
    .selectFrom("source")
    .select(["id", "title", "licence", "notice", "lang", "method"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw notFound(id);
  return toSourceEntry(row);
}

/** Reads the row of a source. */
export function toSourceEntry({ id, title, licence, notice, lang, method }: SourceRow): SourceEntry {
  return {
    id,
    ...(title === null ? {} : { title }),
    ...(licence === null ? {} : { licence }),
    ...(notice === null ? {} : { notice }),
    ...(lang === null ? {} : { lang: LanguageTag.parse(lang) }),
    method: ExtractionMethod.parse(method),
  };
}
