import type {
  AnyRecord,
  ClaimRecord,
  EventDossier,
  EventId,
  EventRecord,
  JudgementRecord,
  RecordKind,
  RecordOf,
} from "@variorum/core";
import { referencesOf } from "@variorum/core";
import { sql } from "kysely";
import type { ReadStore } from "../read-store.ts";
import type { AsOf } from "./as-of.ts";
import { chunksOf } from "./chunks-of.ts";
import { findLastVersions } from "./find-last-versions.ts";
import { findLinked } from "./find-linked.ts";
import { findRecords } from "./find-records.ts";
import { getOfKind } from "./get-record.ts";
import { shown } from "./shown.ts";
import { recordOf, versions } from "./versions.ts";

type Records = ReadonlyMap<string, AnyRecord>;

/**
 * Gives all that the accounts of an event are collated from, as far as it may be shown.
 *
 * Order: each list by id, as bytes.
 * Throws: `store.not-found`.
 */
export async function getDossier(store: ReadStore, id: EventId, options: AsOf = {}): Promise<EventDossier> {
  const { record: event } = await getOfKind(store, "event", id, options);
  const events = await findLinked(store, "event", [id], options);
  const ids = [id, ...events.records.map((linked) => linked.id)];
  const claims = await findBy(store, "claim", "event", ids, options);
  const questions = await findBy(store, "question", "event", ids, options);
  const parents = await findChain(store, event, "partOf", options);
  const named = await findNamed(store, [event, ...parents, ...events.records, ...questions, ...claims], options);
  const actors = await findLinked(store, "actor", idsOf(named, "actor"), options);
  const places = await findLinked(store, "place", idsOf(named, "place"), options);
  return {
    event,
    parents,
    linkedEvents: only(events.records, "event"),
    questions,
    claims,
    actors: sorted([...ofKind(named, "actor"), ...only(actors.records, "actor")]),
    places: sorted([...ofKind(named, "place"), ...only(places.records, "place")]),
    reports: ofKind(named, "report"),
    passages: ofKind(named, "passage"),
    links: sorted([...events.links, ...actors.links, ...places.links]),
    judgements: await findJudgements(store, claims, options),
  };
}

/** Current records of a kind by a column of theirs. */
async function findBy<Kind extends "claim" | "question">(
  store: ReadStore,
  kind: Kind,
  column: "event",
  values: readonly string[],
  { asOf }: AsOf,
): Promise<readonly RecordOf<Kind>[]> {
  const rows = await versions(store.engine.db, kind)
    .select(["v.id", "v.body"])
    .where(sql.ref(`v.${column}`), "in", values)
    .where(shown(store, "v", asOf))
    .orderBy("v.id")
    .execute();
  return rows.map((row) => recordOf(kind, row));
}

/** What an event is part of, nearest first. A circle, which checks refuse, would end the walk. */
async function findChain(
  store: ReadStore,
  start: EventRecord,
  key: "partOf",
  options: AsOf,
): Promise<readonly EventRecord[]> {
  const chain: EventRecord[] = [];
  const seen = new Set<string>([start.id]);
  for (let next = start[key]; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const parent = (await findRecords(store, [next], options)).get(next);
    if (parent?.kind !== "event") break;
    chain.push(parent);
    next = parent[key];
  }
  return chain;
}

/** Everything that some records name, and what those name of it: reports of passages, publishers of reports, places around places. */
async function findNamed(store: ReadStore, records: readonly AnyRecord[], options: AsOf): Promise<Records> {
  const found = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  let wanted = idsNamedBy(records).filter((id) => !found.has(id));
  while (wanted.length > 0) {
    const current = await findRecords(store, wanted, options);
    const merged = await findLastVersions(
      store,
      wanted.filter((id) => !current.has(id)),
    );
    const more = [...current.values(), ...merged.values()];
    for (const record of more) found.set(record.id, record);
    const asked = new Set(wanted);
    wanted = idsNamedBy(more).filter((id) => !found.has(id) && !asked.has(id));
  }
  return found;
}

function idsNamedBy(records: readonly AnyRecord[]): readonly string[] {
  // Claims and events of elsewhere are not followed: a dossier is of one event and those linked to it.
  const followed = /^(act|plc|rep|pas):/;
  return [...new Set(records.flatMap(referencesOf).map(({ id }) => id))].filter((id) => followed.test(id));
}

async function findJudgements(
  store: ReadStore,
  claims: readonly ClaimRecord[],
  { asOf }: AsOf,
): Promise<readonly JudgementRecord[]> {
  const found: JudgementRecord[] = [];
  for (const chunk of chunksOf(claims.map(({ id }) => id))) {
    const rows = await versions(store.engine.db, "judgement")
      .select(["v.id", "v.body"])
      .where(sql.ref("v.version"), "in", sql`(select version from judgement_claim where claim in (${sql.join(chunk)}))`)
      .where(shown(store, "v", asOf))
      .execute();
    found.push(...rows.map((row) => recordOf("judgement", row)));
  }
  return sorted(found);
}

function idsOf(records: Records, kind: RecordKind): readonly string[] {
  return [...records.values()].filter((record) => record.kind === kind).map(({ id }) => id);
}

function ofKind<Kind extends RecordKind>(records: Records, kind: Kind): readonly RecordOf<Kind>[] {
  return sorted(only([...records.values()], kind));
}

function only<Kind extends RecordKind>(records: readonly AnyRecord[], kind: Kind): readonly RecordOf<Kind>[] {
  return records.filter((record): record is RecordOf<Kind> => record.kind === kind);
}

function sorted<Kept extends { readonly id: string }>(records: readonly Kept[]): readonly Kept[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
