import { EventId, LONE_ANSWER, QuestionId, Status } from "@variorum/core";
import { type Kysely, sql, type SqlBool } from "kysely";
import { chunksOf } from "../../reads/records/chunks-of.ts";
import { findDossiers } from "../../reads/events/find-dossiers.ts";
import { type LastChanges, resultRows } from "../../reads/events/result-rows.ts";
import { withoutRestricted } from "../../reads/access/shown.ts";
import type { Tables } from "../../tables/tables.ts";
import type { WriteStore } from "../../write-store.ts";
import type { Effect } from "./effect.ts";

/** Events that are collated with one set of queries. */
const BATCH = 100;

/** How many events are collated, of how many. */
export interface CollatedEvents {
  readonly events: number;
  readonly of: number;
}

/** What those who wait are told while events are collated. */
export interface SettlingResults {
  /** Number of the change that touched the events; absent where nothing changed. */
  readonly change?: number;
  readonly onEffect?: (effect: Effect) => void;
  readonly onStep?: (step: CollatedEvents) => Promise<"go on" | "stop">;
}

/** Statuses of questions, by event and question. */
type Statuses = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Collates some events anew and writes their derived rows, in place of the old ones. Events that do not stand or are not
 * to be shown lose theirs. Gives the number of questions.
 *
 * `onEffect` hears of every question whose status moves; `onStep` hears how far it is, and may end it.
 */
export async function settleResults(
  store: WriteStore,
  events: readonly string[],
  { change, onEffect, onStep }: SettlingResults = {},
): Promise<number> {
  let questions = 0;
  for (let from = 0; from < events.length; from += BATCH) {
    const batch = events.slice(from, from + BATCH).map((id) => EventId.parse(id));
    const before = await takeResults(store.engine.db, batch, change);
    const after = await putResults(store, batch);
    for (const event of batch) {
      const [was, is] = [before.get(event) ?? new Map<string, string>(), after.get(event) ?? new Map<string, string>()];
      questions += is.size;
      if (onEffect !== undefined) for (const effect of effectsOf(event, was, is)) onEffect(effect);
    }
    const step = { events: from + batch.length, of: events.length };
    if ((await onStep?.(step)) === "stop") return questions;
  }
  return questions;
}

/** Empties the derived rows and builds them anew for every event. Gives the number of questions. */
export async function rebuildResults(store: WriteStore): Promise<number> {
  const { db } = store.engine;
  await db.deleteFrom("kept_result").execute();
  await db.deleteFrom("event_summary").execute();
  await db.updateTable("claim").set({ is_alone: 0 }).where("is_alone", "=", 1).execute();
  const rows = await db.selectFrom("event").select("id").where("retired_in", "is", null).orderBy("id").execute();
  return settleResults(
    store,
    rows.map(({ id }) => id),
  );
}

/**
 * Deletes what is derived of some events, and gives the statuses that their questions had before a change. What the
 * change has ended meanwhile was there before it.
 */
async function takeResults(
  db: Kysely<Tables>,
  events: readonly EventId[],
  change: number | undefined,
): Promise<Statuses> {
  const ids = sql.join(events);
  const { rows } = await sql<StatusRow>`
    select question, event, status from kept_result r where event in (${ids}) and ${hasSummary}
    union all select question, event, ${LONE_ANSWER.status} from claim r
      where event in (${ids}) and is_alone = 1 and (retired_in is null or retired_in = ${change ?? null}) and ${hasSummary}`.execute(
    db,
  );
  await db.deleteFrom("kept_result").where("event", "in", events).execute();
  await db.deleteFrom("event_summary").where("event", "in", events).execute();
  await db
    .updateTable("claim")
    .set({ is_alone: 0 })
    .where("event", "in", events)
    .where("is_alone", "=", 1)
    .where("retired_in", "is", null)
    .execute();
  return byEvent(rows);
}

/** An event whose summary was taken back has no results, whatever is left of them. */
const hasSummary = sql<SqlBool>`exists (select 1 from event_summary s where s.event = r.event)`;

async function putResults(store: WriteStore, events: readonly EventId[]): Promise<Statuses> {
  const { db, writer } = store.engine;
  const last = await lastChangesOf(db, events);
  const rows = (await findDossiers(withoutRestricted(store), events, {})).map((dossier) =>
    resultRows(dossier, last(dossier.event.id)),
  );
  for (const { results, alone, summary } of rows) {
    for (const row of results) if (!alone.has(row.question)) writer.insert("kept_result", { ...row });
    writer.insert("event_summary", { ...summary });
  }
  for (const claims of chunksOf(rows.flatMap(({ alone }) => [...alone.values()])))
    await db
      .updateTable("claim")
      .set({ is_alone: 1 })
      .where("id", "in", claims)
      .where("retired_in", "is", null)
      .execute();
  return byEvent(rows.flatMap(({ results }) => results));
}

interface StatusRow {
  readonly event: string;
  readonly question: string;
  readonly status: string;
}

function byEvent(rows: readonly StatusRow[]): Statuses {
  const groups = [...Map.groupBy(rows, ({ event }) => event)];
  return new Map(groups.map(([event, of]) => [event, new Map(of.map(({ question, status }) => [question, status]))]));
}

/** The last change that touched each event, each of its questions and each claim that stands. */
async function lastChangesOf(db: Kysely<Tables>, events: readonly EventId[]): Promise<(event: EventId) => LastChanges> {
  const ids = sql.join(events);
  const { rows } = await sql<{ event: string; question: string | null; last: number }>`
    select event, question, max(coalesce(retired_in, recorded_in)) as last from claim where event in (${ids}) group by event, question
    union all select event, id, max(coalesce(retired_in, recorded_in)) from question where event in (${ids}) group by event, id
    union all select id, null, max(coalesce(retired_in, recorded_in)) from event where id in (${ids}) group by id`.execute(
    db,
  );
  const newest = new Map<string, number>();
  const ofQuestion = new Map<string, number>();
  for (const { event, question, last } of rows) {
    newest.set(event, Math.max(last, newest.get(event) ?? 0));
    if (question !== null) ofQuestion.set(question, Math.max(last, ofQuestion.get(question) ?? 0));
  }
  const claims = await db
    .selectFrom("claim")
    .select(["id", "recorded_in"])
    .where("event", "in", events)
    .where("retired_in", "is", null)
    .execute();
  const ofClaim = new Map<string, number>(claims.map(({ id, recorded_in: made }) => [id, made]));
  return (event) => ({
    event: newest.get(event) ?? 0,
    ofQuestion: (question) => ofQuestion.get(question) ?? newest.get(event) ?? 0,
    ofClaim: (claim) => ofClaim.get(claim) ?? 0,
  });
}

function* effectsOf(
  event: EventId,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Iterable<Effect> {
  for (const question of [...new Set([...before.keys(), ...after.keys()])].toSorted()) {
    const from = before.get(question);
    const to = after.get(question);
    if (from === to) continue;
    yield {
      question: QuestionId.parse(question),
      event,
      ...(from === undefined ? {} : { from: Status.parse(from) }),
      ...(to === undefined ? {} : { to: Status.parse(to) }),
    };
  }
}
