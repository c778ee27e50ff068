import type { LinkJudgement, LinkRecord } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { parseCursor, toCursor } from "./cursor.ts";
import type { ListedRecord } from "./find-by-id.ts";
import { COUNTED, type Page, pageSize, type PageWanted } from "./page.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "./versions.ts";

/** Which links are wanted. */
export interface LinksWanted extends PageWanted {
  readonly judgement?: LinkJudgement | undefined;
  readonly of?: LinkRecord["of"] | undefined;
  /** Id of a record that they join to another. */
  readonly record?: string | undefined;
}

/**
 * Finds links between events, actors or places.
 *
 * Order: by id, as bytes.
 * Throws: `store.cursor-unreadable`.
 */
export async function findLinks(store: ReadStore, wanted: LinksWanted): Promise<Page<ListedRecord<"link">>> {
  const after = wanted.cursor === undefined ? undefined : parseCursor(wanted.cursor);
  const size = pageSize(wanted.limit);
  const rows = await matching(store, wanted)
    .leftJoin("source", "source.id", "v.source")
    .select(["v.id", "v.body", "source.notice"])
    .where(sql<SqlBool>`v.id > ${after?.id ?? ""}`)
    .orderBy("v.id")
    .limit(size + 1)
    .execute();
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const change = after?.change ?? store.engine.getChangeNumber();
  const counted = await matching(store, wanted)
    .select("v.id")
    .limit(COUNTED + 1)
    .execute();
  return {
    entries: page.map((row) => ({
      record: recordOf("link", row),
      ...(row.notice === null ? {} : { notice: row.notice }),
    })),
    ...(rows.length > size && last !== undefined ? { next: toCursor({ change, value: 0, id: last.id }) } : {}),
    total: Math.min(counted.length, COUNTED),
    totalExact: counted.length <= COUNTED,
    change,
  };
}

function matching(store: ReadStore, { judgement, of, record }: LinksWanted) {
  let query = versions(store.engine.db, "link").where(shown(store, "v"));
  if (judgement !== undefined) query = query.where(sql<SqlBool>`v.judgement = ${judgement}`);
  if (of !== undefined) query = query.where(sql<SqlBool>`v."of" = ${of}`);
  if (record !== undefined) query = query.where(sql<SqlBool>`(v.a = ${record} or v.b = ${record})`);
  return query;
}
