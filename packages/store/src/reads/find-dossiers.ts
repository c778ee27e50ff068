import {
  type AnyRecord,
  type EventDossier,
  type EventId,
  type LinkRecord,
  type RecordKind,
  type RecordOf,
  referencesOf,
} from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../read-store.ts";
import type { AsOf } from "./as-of.ts";
import { chunksOf } from "./chunks-of.ts";
import { findLastVersions } from "./find-last-versions.ts";
import { findLinked, type Linked } from "./find-linked.ts";
import { findRecords } from "./find-records.ts";
import { shown } from "./shown.ts";
import { recordOf, versions } from "./versions.ts";

type Records = ReadonlyMap<string, AnyRecord>;

/** All that the dossiers of some events are cut from, read in one go. */
interface Gathered {
  /** Everything that was read, by id. */
  readonly records: Records;
  readonly claims: ReadonlyMap<string, readonly RecordOf<"claim">[]>;
  readonly questions: ReadonlyMap<string, readonly RecordOf<"question">[]>;
  readonly judgements: readonly RecordOf<"judgement">[];
  /** Links of events, actors and places, under each id that they join. */
  readonly links: ReadonlyMap<string, readonly LinkRecord[]>;
}

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

/** Records of a kind that stand on some events. */
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

/** Claims and events of elsewhere are not followed: a dossier is of one event and those linked to it. */
const FOLLOWED = /^(act|plc|rep|pas):/;

function followedFrom(records: Iterable<AnyRecord>): readonly string[] {
  return [...new Set([...records].flatMap(referencesOf).map(({ id }) => id))].filter((id) => FOLLOWED.test(id));
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

/** Cuts the dossier of one event out of what was read for several. */
function cutDossier(gathered: Gathered, event: RecordOf<"event">): EventDossier {
  const family = reach([event.id], gathered);
  const linkedEvents = family
    .filter((id) => id !== event.id)
    .flatMap((id) => ofKind(gathered.records.get(id), "event"));
  const claims = family.flatMap((id) => gathered.claims.get(id) ?? []);
  const questions = family.flatMap((id) => gathered.questions.get(id) ?? []);
  const parents = parentsOf(gathered, event);
  const named = namedFrom(gathered, [event, ...parents, ...linkedEvents, ...questions, ...claims]);
  const claimIds = new Set<string>(claims.map(({ id }) => id));
  return {
    event,
    parents,
    linkedEvents: sorted(linkedEvents),
    questions: sorted(questions),
    claims: sorted(claims),
    actors: only(named, "actor"),
    places: only(named, "place"),
    reports: only(named, "report"),
    passages: only(named, "passage"),
    links: sorted([...family, ...named.map(({ id }) => id)].flatMap((id) => gathered.links.get(id) ?? [])),
    judgements: gathered.judgements.filter((judgement) => judgement.claims.some((id) => claimIds.has(id))),
  };
}

/** What an event is part of, nearest first. A circle, which checks refuse, would end the walk. */
function parentsOf({ records }: Gathered, event: RecordOf<"event">): readonly RecordOf<"event">[] {
  const chain: RecordOf<"event">[] = [];
  const seen = new Set<string>([event.id]);
  for (let next: string | undefined = event.partOf; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const [parent] = ofKind(records.get(next), "event");
    if (parent === undefined) break;
    chain.push(parent);
    next = parent.partOf;
  }
  return chain;
}

/** Everything that some records name over any number of steps, with what is linked to it. */
function namedFrom(gathered: Gathered, from: readonly AnyRecord[]): readonly AnyRecord[] {
  const found = new Map<string, AnyRecord>();
  for (let next: readonly AnyRecord[] = from; next.length > 0;) {
    const ids = reach(followedFrom(next), gathered).filter((id) => !found.has(id));
    next = ids.map((id) => gathered.records.get(id)).filter((record) => record !== undefined);
    for (const record of next) found.set(record.id, record);
  }
  return [...found.values()];
}

/** Some ids with all that links join to them, over any number of links. */
function reach(ids: readonly string[], { links }: Gathered): readonly string[] {
  const reached = new Set(ids);
  // A set that grows while it is walked: what is added is walked too.
  for (const id of reached) for (const { a, b } of links.get(id) ?? []) reached.add(a).add(b);
  return [...reached];
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

function ofKind<Kind extends RecordKind>(record: AnyRecord | undefined, kind: Kind): readonly RecordOf<Kind>[] {
  return record?.kind === kind ? [record as RecordOf<Kind>] : []; // the kind was compared just before
}

function only<Kind extends RecordKind>(records: readonly AnyRecord[], kind: Kind): readonly RecordOf<Kind>[] {
  return sorted(records.flatMap((record) => ofKind(record, kind)));
}

function sorted<Kept extends { readonly id: string }>(records: readonly Kept[]): readonly Kept[] {
  const unique = new Map(records.map((record) => [record.id, record]));
  return [...unique.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
