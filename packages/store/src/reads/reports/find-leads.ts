import type { ReportRecord } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "../records/versions.ts";

/** An article that a row of a dataset points at, and that nobody has read. */
export interface Lead {
  readonly cited: Cited;
  /** Id of the report of the first row that points at it. */
  readonly report: ReportRecord["id"];
}

type Cited = NonNullable<ReportRecord["derivedFrom"][number]["cited"]>;

/** Rows that are looked at in one go. */
const BATCH = 500;

/**
 * Finds the articles that wait to be read: rows of datasets cite them, no claim was read from those rows, and no report of
 * the same address is held. Each article is given once.
 *
 * Order: as the rows were recorded.
 */
export async function* findLeads(store: ReadStore): AsyncGenerator<Lead> {
  const known = await findAddresses(store);
  for (let after = 0; ;) {
    const rows = await versions(store.engine.db, "report")
      .select(["v.version", "v.id", "v.body"])
      .where(sql<SqlBool>`v.type = 'dataset_row'`)
      .where(sql<SqlBool>`not exists (select 1 from claim c where c.report = v.id and c.retired_in is null)`)
      .where(sql<SqlBool>`not exists (select 1 from claim_evidence e join claim c on c.version = e.version
        where e.report = v.id and c.retired_in is null)`)
      .where(shown(store, "v"))
      .where("v.version", ">", after)
      .orderBy("v.version")
      .limit(BATCH)
      .execute();
    for (const { id, derivedFrom } of rows.map((row) => recordOf("report", row))) {
      for (const cited of derivedFrom.flatMap((source) => source.cited ?? [])) {
        const article = cited.url ?? JSON.stringify([cited.outlet, cited.date, cited.title]);
        if (known.has(article)) continue;
        known.add(article);
        yield { cited, report: id };
      }
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.version;
  }
}

/** Addresses of the articles that are held. */
async function findAddresses(store: ReadStore): Promise<Set<string>> {
  const addresses = new Set<string>();
  for (let after = 0; ;) {
    const rows = await versions(store.engine.db, "report")
      .select(["v.version", "v.id", "v.body"])
      .where(sql<SqlBool>`v.type <> 'dataset_row'`)
      .where(shown(store, "v"))
      .where("v.version", ">", after)
      .orderBy("v.version")
      .limit(BATCH)
      .execute();
    for (const { url } of rows.map((row) => recordOf("report", row))) if (url !== undefined) addresses.add(url);
    const last = rows.at(-1);
    if (last === undefined) return addresses;
    after = last.version;
  }
}
