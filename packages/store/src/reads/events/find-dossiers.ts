import type { AnyRecord, EventDossier, EventId, LinkRecord, RecordOf } from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import type { AsOf } from "../records/as-of.ts";
import { chunksOf } from "../records/chunks-of.ts";
import { cutDossier, followedFrom, type Gathered, sorted } from "./cut-dossier.ts";
import { findLastVersions } from "../records/find-last-versions.ts";
import { findLinked, type Linked } from "../records/find-linked.ts";
import { findRecords } from "../records/find-records.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "../records/versions.ts";

/**
 * Finds all that the accounts of some events are collated from, as far as it may be shown. Events that are not there or
 * not to be shown are left out. The number of queries does not grow with the number of events.
 *
 * Order: of dossiers as the ids; each list of a dossier by id, as bytes.
 */
export async function findDossiers(
  store: ReadStore,
  ids: readonly EventId[],
  options: AsOf,
): Promise<readonly EventDossier[]> {
  const gathered = await gather(store, ids, options);
  return ids.flatMap((id) => {
    const event = gathered.records.get(id);
    return event?.kind === "event" ? [cutDossier(gathered, event)] : [];
  });
}

async function gather(store: ReadStore, ids: readonly EventId[], options: AsOf): Promise<Gathered> {
  const events = await findRecords(store, ids, options);
  const linkedEvents = await findLinked(store, "event", [...events.keys()], options);
  const records = new Map<string, AnyRecord>([...events, ...byId(linkedEvents.records)]);
  const eventIds = [...records.keys()];
  const claims = await findBy(store, "claim", eventIds, options);
  const questions = await findBy(store, "question", eventIds, options);
  await addParents(store, records, options);
  for (const record of [...claims, ...questions]) records.set(record.id, record);
  await addNamed(store, records, options);
  const linkedActors = await addLinked(store, "actor", records, options);
  const linkedPlaces = await addLinked(store, "place", records, options);
  return {
    records,
    claims: Map.groupBy(claims, ({ event }) => event),
    questions: Map.groupBy(questions, ({ event }) => event),
    judgements: await findJudgements(
      store,
      claims.map(({ id }) => id),
      options,
    ),
    links: linksById([linkedEvents, linkedActors, linkedPlaces].flatMap(({ links }) => links)),
  };
}

/** Records of a kind that stand on some events. What a reviewer rejected is on no event: nobody said it. */
async function findBy<Kind extends "claim" | "question">(
  store: ReadStore,
  kind: Kind,
  events: readonly string[],
  { asOf }: AsOf,
): Promise<readonly RecordOf<Kind>[]> {
  const found: RecordOf<Kind>[] = [];
  for (const chunk of chunksOf(events)) {
    const rows = await versions(store.engine.db, kind)
      .select(["v.id", "v.body"])
      .where(sql.ref("v.event"), "in", chunk)
      .where(kind === "claim" ? sql<SqlBool>`v.review <> 'rejected'` : sql<SqlBool>`1 = 1`)
      .where(shown(store, "v", asOf))
      .execute();
    for (const row of rows) found.push(recordOf(kind, row));
  }
  return found;
}

/** Adds what the events are part of, over any number of steps. */
async function addParents(store: ReadStore, records: Map<string, AnyRecord>, options: AsOf): Promise<void> {
  const parentsOf = (some: Iterable<AnyRecord>): readonly string[] =>
    [...some].flatMap((record) => (record.kind === "event" && record.partOf !== undefined ? [record.partOf] : []));
  for (let wanted = parentsOf(records.values()); wanted.length > 0;) {
    const found = await findRecords(
      store,
      wanted.filter((id) => !records.has(id)),
      options,
    );
    for (const [id, record] of found) records.set(id, record);
    wanted = parentsOf(found.values());
  }
}

/** Adds everything that is named, and what that names: reports of passages, publishers of reports, places around places. */
async function addNamed(store: ReadStore, records: Map<string, AnyRecord>, options: AsOf): Promise<void> {
  const asked = new Set<string>();
  for (let named = followedFrom(records.values()); named.length > 0;) {
    const wanted = named.filter((id) => !records.has(id) && !asked.has(id));
    for (const id of wanted) asked.add(id);
    const current = await findRecords(store, wanted, options);
    const merged = await findLastVersions(
      store,
      wanted.filter((id) => !current.has(id)),
    );
    const found = [...current.values(), ...merged.values()];
    for (const record of found) records.set(record.id, record);
    named = followedFrom(found);
  }
}

async function addLinked(
  store: ReadStore,
  kind: LinkRecord["of"],
  records: Map<string, AnyRecord>,
  options: AsOf,
): Promise<Linked> {
  const ids = [...records.values()].filter((record) => record.kind === kind).map(({ id }) => id);
  const linked = await findLinked(store, kind, ids, options);
  for (const record of linked.records) records.set(record.id, record);
  return linked;
}

async function findJudgements(
  store: ReadStore,
  claims: readonly string[],
  { asOf }: AsOf,
): Promise<readonly RecordOf<"judgement">[]> {
  const found: RecordOf<"judgement">[] = [];
  for (const chunk of chunksOf(claims)) {
    const rows = await versions(store.engine.db, "judgement")
      .select(["v.id", "v.body"])
      .where(sql.ref("v.version"), "in", sql`(select version from judgement_claim where claim in (${sql.join(chunk)}))`)
      .where(shown(store, "v", asOf))
      .execute();
    for (const row of rows) found.push(recordOf("judgement", row));
  }
  return sorted(found);
}

function linksById(links: readonly LinkRecord[]): ReadonlyMap<string, readonly LinkRecord[]> {
  const joined = new Map<string, LinkRecord[]>();
  for (const link of links) {
    for (const id of [link.a, link.b]) joined.set(id, [...(joined.get(id) ?? []), link]);
  }
  return joined;
}

function byId(records: readonly AnyRecord[]): readonly (readonly [string, AnyRecord])[] {
  return records.map((record) => [record.id, record]);
}
