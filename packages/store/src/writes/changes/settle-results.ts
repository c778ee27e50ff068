import { EventId, QuestionId, Status } from "@variorum/core";
import { type Kysely, sql } from "kysely";
import { findDossiers } from "../../reads/events/find-dossiers.ts";
import { withoutRestricted } from "../../reads/access/shown.ts";
import type { Tables } from "../../tables/tables.ts";
import type { WriteStore } from "../../write-store.ts";
import type { Effect } from "./effect.ts";
import { type LastChanges, resultRows } from "../derived/result-rows.ts";

/** Events that are collated with one set of queries. */
const BATCH = 100;

/** How many events are collated, of how many. */
export interface CollatedEvents {
  readonly events: number;
  readonly of: number;
}

/** What those who wait are told while events are collated. */
export interface SettlingResults {
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
  { onEffect, onStep }: SettlingResults = {},
): Promise<number> {
  let questions = 0;
  for (let from = 0; from < events.length; from += BATCH) {
    const batch = events.slice(from, from + BATCH).map((id) => EventId.parse(id));
    const before = await takeResults(store.engine.db, batch);
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
  await db.deleteFrom("question_result").execute();
  await db.deleteFrom("event_summary").execute();
  const rows = await db.selectFrom("event").select("id").where("retired_in", "is", null).orderBy("id").execute();
  return settleResults(
    store,
    rows.map(({ id }) => id),
  );
}

/** Deletes the derived rows of some events, and gives the statuses that they had. */
async function takeResults(db: Kysely<Tables>, events: readonly EventId[]): Promise<Statuses> {
  const rows = await db
    .selectFrom("question_result")
    .select(["question", "event", "status"])
    .where("event", "in", events)
    .execute();
  await db.deleteFrom("question_result").where("event", "in", events).execute();
  await db.deleteFrom("event_summary").where("event", "in", events).execute();
  return byEvent(rows);
}

async function putResults(store: WriteStore, events: readonly EventId[]): Promise<Statuses> {
  const { db, writer } = store.engine;
  const last = await lastChangesOf(db, events);
  const rows = (await findDossiers(withoutRestricted(store), events, {})).map((dossier) =>
    resultRows(dossier, last(dossier.event.id)),
  );
  for (const { questions, summary } of rows) {
    for (const row of questions) writer.insert("question_result", { ...row });
    writer.insert("event_summary", { ...summary });
  }
  return byEvent(rows.flatMap(({ questions }) => questions));
}

function byEvent(
  rows: readonly { readonly event: string; readonly question: string; readonly status: string }[],
): Statuses {
  const groups = [...Map.groupBy(rows, ({ event }) => event)];
  return new Map(groups.map(([event, of]) => [event, new Map(of.map(({ question, status }) => [question, status]))]));
}

/** The last change that touched each event, and each of its questions. */
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
  return (event) => ({
    event: newest.get(event) ?? 0,
    of: (question) => ofQuestion.get(question) ?? newest.get(event) ?? 0,
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
