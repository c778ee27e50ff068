import { type AnyRecord, derivedId, LinkRecord } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { sha256 } from "../../sha256.ts";
import type { AsOf } from "./as-of.ts";
import { chunksOf } from "./chunks-of.ts";
import { findLastVersions } from "./find-last-versions.ts";
import { findRecords } from "./find-records.ts";
import { shown, standing } from "../access/shown.ts";
import { recordOf, versions } from "./versions.ts";

/** Records that are the same as some others in a person's judgement, and the links that say so. */
export interface Linked {
  /** The records that were reached, without those that were asked for. */
  readonly records: readonly AnyRecord[];
  readonly links: readonly LinkRecord[];
}

/**
 * Finds everything that positive `same_as` links join to some records, over any number of links. An id that was merged
 * into another counts as linked to it, in the last version it had.
 */
export async function findLinked(
  store: ReadStore,
  kind: LinkRecord["of"],
  ids: readonly string[],
  options: AsOf,
): Promise<Linked> {
  const asked = new Set(ids);
  const reached = new Set(ids);
  const links = new Map<string, LinkRecord>();
  for (let wanted: readonly string[] = ids; wanted.length > 0;) {
    const found = [...(await linksOf(store, kind, wanted, options)), ...(await mergesOf(store, kind, wanted, options))];
    for (const link of found) links.set(link.id, link);
    wanted = [...new Set(found.flatMap(({ a, b }): string[] => [a, b]))].filter((id) => !reached.has(id));
    for (const id of wanted) reached.add(id);
  }
  const others = [...reached].filter((id) => !asked.has(id));
  const current = await findRecords(store, others, options);
  const merged = await findLastVersions(
    store,
    others.filter((id) => !current.has(id)),
  );
  return { records: [...current.values(), ...merged.values()], links: [...links.values()] };
}

async function linksOf(
  store: ReadStore,
  of: LinkRecord["of"],
  ids: readonly string[],
  { asOf }: AsOf,
): Promise<readonly LinkRecord[]> {
  const found: LinkRecord[] = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await versions(store.engine.db, "link")
      .select(["v.id", "v.body"])
      .where(sql<SqlBool>`v."of" = ${of} and v.relation = 'same_as' and v.judgement = 'positive'`)
      .where(sql<SqlBool>`(v.a in (${sql.join(chunk)}) or v.b in (${sql.join(chunk)}))`)
      .where(shown(store, "v", asOf))
      .execute();
    found.push(...rows.map((row) => recordOf("link", row)));
  }
  return found;
}

/** Merges as links: what was joined by `merge` is compared as one, and reads as the person's judgement it is. */
async function mergesOf(
  store: ReadStore,
  of: LinkRecord["of"],
  ids: readonly string[],
  { asOf }: AsOf,
): Promise<readonly LinkRecord[]> {
  const found: LinkRecord[] = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await store.engine.db
      .selectFrom("record_state as s")
      .innerJoin("change", "change.number", "s.recorded_in")
      .select(["s.id", "s.into", "s.reason", "change.who", "change.at"])
      .where("s.state", "=", "merged")
      .where(standing("s", asOf))
      .where((eb) => eb.or([eb("s.id", "in", chunk), eb("s.into", "in", chunk)]))
      .execute();
    found.push(...rows.map((row) => toLink(of, row)));
  }
  return found;
}

function toLink(
  of: LinkRecord["of"],
  row: { id: string; into: string | null; reason: string | null; who: string | null; at: string },
): LinkRecord {
  return LinkRecord.parse({
    kind: "link",
    id: derivedId("link", ["merged", row.id, row.into], sha256),
    of,
    a: row.id,
    b: row.into,
    relation: "same_as",
    judgement: "positive",
    rationale: row.reason ?? "Merged",
    by: row.who ?? "editors",
    at: row.at.slice(0, 10),
  });
}
