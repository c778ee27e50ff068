import {
  type ActorCandidate,
  type EventCandidate,
  type EventRecord,
  type PlaceCandidate,
  type RecordKind,
  type RecordOf,
  toActorCandidate,
  toEventCandidate,
  toPlaceCandidate,
} from "@variorum/core";
import { sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { chunksOf } from "./chunks-of.ts";
import { findCanonicalIds } from "./find-canonical-ids.ts";
import { findRecords } from "./find-records.ts";
import { shown } from "../access/shown.ts";
import { recordOf, versions } from "./versions.ts";

/** Records that are read in one go. */
const BATCH = 500;

/** Reads every actor, ready to be compared with others. */
export async function readActorCandidates(store: ReadStore): Promise<ReadonlyMap<string, ActorCandidate>> {
  const { canonical } = await findCanonicalIds(store, "actor");
  const found = new Map<string, ActorCandidate>();
  for await (const batch of readBatches(store, "actor"))
    for (const { record, source } of batch)
      found.set(record.id, toActorCandidate(record, { source, canonical: canonical(record.id) }));
  return found;
}

/** Reads every place, ready to be compared with others. */
export async function readPlaceCandidates(store: ReadStore): Promise<ReadonlyMap<string, PlaceCandidate>> {
  const { canonical } = await findCanonicalIds(store, "place");
  const found = new Map<string, PlaceCandidate>();
  for await (const batch of readBatches(store, "place"))
    for (const { record, source } of batch)
      found.set(record.id, toPlaceCandidate(record, { source, canonical: canonical(record.id) }));
  return found;
}

/** Reads every event, with its places and parties, ready to be compared with others. */
export async function readEventCandidates(store: ReadStore): Promise<readonly EventCandidate[]> {
  const { canonical } = await findCanonicalIds(store, "event");
  const places = lookUp(await readPlaceCandidates(store), await findCanonicalIds(store, "place"));
  const actors = lookUp(await readActorCandidates(store), await findCanonicalIds(store, "actor"));
  const parents = new Map<string, EventRecord>();
  const found: EventCandidate[] = [];
  for await (const batch of readBatches(store, "event")) {
    await addParents(
      store,
      parents,
      batch.map(({ record }) => record),
    );
    const subjects = await findSubjects(
      store,
      batch.map(({ record }) => record.id),
    );
    for (const { record, source } of batch) {
      const sided = (sidesOf(record, parents) ?? []).flatMap((side): readonly string[] => side.actors);
      const parties = sided.length > 0 ? sided : (subjects.get(record.id) ?? []);
      found.push(
        toEventCandidate(record, {
          source,
          canonical: canonical(record.id),
          places: places(record.anchor.where),
          parties: actors(parties),
        }),
      );
    }
  }
  return found;
}

type Sourced<Kind extends RecordKind> = { readonly record: RecordOf<Kind>; readonly source: string | undefined };

/** The source of a record, where one hand told its records apart: articles of one folder may tell of one event. */
function catalogueOf(row: { readonly source: string | null; readonly method: string | null }): string | undefined {
  return row.method === "rule" || row.method === "model" ? undefined : (row.source ?? undefined);
}

async function* readBatches<Kind extends RecordKind>(
  store: ReadStore,
  kind: Kind,
): AsyncIterable<readonly Sourced<Kind>[]> {
  for (let after = ""; ;) {
    const rows = await versions(store.engine.db, kind)
      .leftJoin("source", "source.id", "v.source")
      .select(["v.id", "v.body", "v.source", "source.method"])
      .where(sql<SqlBool>`v.id > ${after}`)
      .where(shown(store, "v"))
      .orderBy("v.id")
      .limit(BATCH)
      .execute();
    yield rows.map((row) => ({ record: recordOf(kind, row), source: catalogueOf(row) }));
    const last = rows.at(-1);
    if (rows.length < BATCH || last === undefined) return;
    after = last.id;
  }
}

/** Finds candidates by ids; an id that was merged stands for the record that goes on. */
function lookUp<Candidate>(
  candidates: ReadonlyMap<string, Candidate>,
  { canonical, members }: Awaited<ReturnType<typeof findCanonicalIds>>,
): (ids: readonly string[]) => readonly Candidate[] {
  const one = (id: string): Candidate | undefined =>
    [id, ...members(canonical(id))].map((each) => candidates.get(each)).find((each) => each !== undefined);
  return (ids) => [...new Set(ids)].map(one).filter((each) => each !== undefined);
}

/** Adds what some events are part of, over any number of steps. */
async function addParents(store: ReadStore, parents: Map<string, EventRecord>, of: readonly EventRecord[]) {
  const namedBy = (events: Iterable<EventRecord>): readonly string[] =>
    [...events].flatMap(({ partOf }) => partOf ?? []).filter((id) => !parents.has(id));
  for (let wanted = namedBy(of); wanted.length > 0;) {
    const found = [...(await findRecords(store, wanted)).values()].filter((record) => record.kind === "event");
    for (const event of found) parents.set(event.id, event);
    wanted = namedBy(found);
  }
}

/** The sides of an event, or of the nearest event around it that has any. */
function sidesOf(event: EventRecord, parents: ReadonlyMap<string, EventRecord>): EventRecord["sides"] {
  const seen = new Set<string>();
  for (let next: EventRecord | undefined = event; next !== undefined && !seen.has(next.id);) {
    if (next.sides !== undefined) return next.sides;
    seen.add(next.id);
    next = next.partOf === undefined ? undefined : parents.get(next.partOf);
  }
  return undefined;
}

/** Whom the claims of some events are about. */
async function findSubjects(
  store: ReadStore,
  events: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found: { event: string; actor: string }[] = [];
  for (const chunk of chunksOf(events)) {
    const { rows } = await sql<{ event: string; actor: string }>`
      select distinct v.event, s.actor from claim v join claim_subject s on s.version = v.version
      where v.event in (${sql.join(chunk)}) and ${shown(store, "v")} order by v.event, s.actor`.execute(
      store.engine.db,
    );
    found.push(...rows);
  }
  const groups = Map.groupBy(found, ({ event }) => event);
  return new Map([...groups].map(([event, rows]) => [event, rows.map(({ actor }) => actor)]));
}
