import type { RecordKind, RecordOf } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { parseCursor, toCursor } from "./cursor.ts";
import { COUNTED, type Page, pageSize, type PageWanted } from "./page.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "./versions.ts";

/** A record with what its source asks to be printed beside it. */
export interface ListedRecord<Kind extends RecordKind> {
  readonly record: RecordOf<Kind>;
  readonly notice?: string;
}

/**
 * Finds the records of one kind.
 *
 * Order: by id, as bytes.
 * Throws: `store.cursor-unreadable`.
 */
export async function findById<Kind extends RecordKind>(
  store: ReadStore,
  kind: Kind,
  { cursor, limit }: PageWanted,
): Promise<Page<ListedRecord<Kind>>> {
  const after = cursor === undefined ? undefined : parseCursor(cursor);
  const size = pageSize(limit);
  const rows = await versions(store.engine.db, kind)
    .leftJoin("source", "source.id", "v.source")
    .select(["v.id", "v.body", "source.notice"])
    .where(shown(store, "v"))
    .where(sql<SqlBool>`v.id > ${after?.id ?? ""}`)
    .orderBy("v.id")
    .limit(size + 1)
    .execute();
  const page = rows.slice(0, size);
  const last = page.at(-1);
  const change = after?.change ?? store.engine.getChangeNumber();
  const counted = await versions(store.engine.db, kind)
    .select("v.id")
    .where(shown(store, "v"))
    .limit(COUNTED + 1)
    .execute();
  return {
    entries: page.map((row) => ({
      record: recordOf(kind, row),
      ...(row.notice === null ? {} : { notice: row.notice }),
    })),
    ...(rows.length > size && last !== undefined ? { next: toCursor({ change, value: 0, id: last.id }) } : {}),
    total: Math.min(counted.length, COUNTED),
    totalExact: counted.length <= COUNTED,
    change,
  };
}
