import { type RecordKind, referencesOf } from "@variorum/core";
import { type Kysely, sql, type SqlBool } from "kysely";
import { standing } from "../../reads/access/shown.ts";
import { recordOf, versions } from "../../reads/records/versions.ts";
import type { Tables } from "../../tables/tables.ts";

/** Kinds whose records name others in fields that no column holds. */
const KINDS = ["actor", "report", "question", "claim", "assessment"] as const satisfies readonly RecordKind[];

/** Records that are parsed in one go. */
const BATCH = 1_000;

/**
 * Finds the standing records that name one of some ids anywhere, in passing too: an affiliation, what a report was made
 * from, the claim that another one answers. Reads the records themselves, so only those that did not come from `source`,
 * and every actor.
 *
 * Order: by kind, then by id as bytes.
 */
export async function findNamingInPassing(
  db: Kysely<Tables>,
  ids: ReadonlySet<string>,
  source: string,
): Promise<readonly string[]> {
  if (ids.size === 0) return [];
  const found: string[] = [];
  for (const kind of KINDS) {
    for (let after = ""; ;) {
      const rows = await versions(db, kind)
        .select(["v.id", "v.body"])
        .where("v.id", ">", after)
        .where(standing("v"))
        .where(kind === "actor" ? sql<SqlBool>`true` : sql<SqlBool>`v.source is not ${source}`)
        .orderBy("v.id")
        .limit(BATCH)
        .execute();
      const naming = rows.filter((row) => referencesOf(recordOf(kind, row)).some(({ id }) => ids.has(id)));
      found.push(...naming.map(({ id }) => id));
      const last = rows.at(-1);
      if (rows.length < BATCH || last === undefined) break;
      after = last.id;
    }
  }
  return found;
}
