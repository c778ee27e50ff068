import type { RecordKind, RecordOf } from "@variorum/core";
import { type Kysely, sql } from "kysely";
import { RECORD_TABLES } from "../../tables/record-tables.ts";
import type { RecordTable } from "../../tables/record-table.ts";
import type { Tables } from "../../tables/tables.ts";
import type { VersionRow } from "../../tables/version-row.ts";
import type { VersionOf } from "./version-of.ts";

/** A row with what is joined to it from the changes and the sources. */
export interface JoinedVersionRow extends VersionRow {
  readonly at: string | null;
  readonly notice: string | null;
  readonly nth: number;
}

/** Begins a query of the versions of one kind, under the name `v`. */
export function versions(db: Kysely<Tables>, kind: RecordKind) {
  return db.selectFrom(`${kind} as v` as "actor as v"); // only columns that every kind has are named by those who call
}

/** As versions, joined with the change that made each version and the source it came from. */
export function joinedVersions(db: Kysely<Tables>, kind: RecordKind) {
  return versions(db, kind)
    .leftJoin("change", "change.number", "v.recorded_in")
    .leftJoin("source", "source.id", "v.source")
    .select([
      "v.version",
      "v.id",
      "v.recorded_in",
      "v.retired_in",
      "v.content_hash",
      "v.source",
      "v.sensitivity",
      "v.body",
    ])
    .select(["change.at", "source.notice"])
    .select(
      sql<number>`(select count(*) from ${sql.table(kind)} p where p.id = v.id and p.version <= v.version)`.as("nth"),
    );
}

/** Gives the record of a row, with what is known of its version. */
export function toVersion<Kind extends RecordKind>(kind: Kind, row: JoinedVersionRow): VersionOf<RecordOf<Kind>> {
  return {
    record: recordOf(kind, row),
    recordedIn: row.recorded_in,
    recordedAt: row.at ?? "",
    ...(row.retired_in === null ? {} : { retiredIn: row.retired_in }),
    contentHash: row.content_hash,
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.notice === null ? {} : { notice: row.notice }),
    version: row.nth,
  };
}

/** Parses the record of a row. */
export function recordOf<Kind extends RecordKind>(kind: Kind, row: Pick<VersionRow, "id" | "body">): RecordOf<Kind> {
  const table = RECORD_TABLES[kind] as unknown as RecordTable<Kind>; // the table of a kind gives records of that kind
  return table.fromRow(row);
}
