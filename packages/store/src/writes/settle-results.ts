import { EventId, QuestionId, Status } from "@variorum/core";
import { type Kysely, sql } from "kysely";
import { getDossier } from "../reads/get-dossier.ts";
import { findRecords } from "../reads/find-records.ts";
import { publicView } from "../reads/shown.ts";
import type { Tables } from "../tables/tables.ts";
import type { WriteStore } from "../write-store.ts";
import type { Effect } from "./import-plan.ts";
import { type LastChanges, resultRows } from "./result-rows.ts";

/**
 * Collates some events anew and writes their derived rows, in place of the old ones. Events that do not stand or are not
 * to be shown lose theirs.
 *
 * `onEffect` hears of every question whose status moves.
 */
export async function settleResults(
  store: WriteStore,
  events: readonly string[],
  onEffect?: (effect: Effect) => void,
): Promise<number> {
  const view = publicView(store);
  const { db, writer } = store.engine;
  let questions = 0;
  for (const id of events) {
    const event = EventId.parse(id);
    const before = await statusesOf(db, event);
    if (before.size > 0) await db.deleteFrom("question_result").where("event", "=", event).execute();
    await db.deleteFrom("event_summary").where("event", "=", event).execute();
    const after = new Map<string, string>();
    if ((await findRecords(view, [event])).has(event)) {
      const rows = resultRows(await getDossier(view, event), await lastChangesOf(db, event));
      for (const row of rows.questions) {
        writer.insert("question_result", { ...row });
        after.set(row.question, row.status);
      }
      writer.insert("event_summary", { ...rows.summary });
    }
    questions += after.size;
    if (onEffect !== undefined) for (const effect of effectsOf(event, before, after)) onEffect(effect);
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

async function statusesOf(db: Kysely<Tables>, event: EventId): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom("question_result")
    .select(["question", "status"])
    .where("event", "=", event)
    .execute();
  return new Map(rows.map(({ question, status }) => [question, status]));
}

async function lastChangesOf(db: Kysely<Tables>, event: EventId): Promise<LastChanges> {
  const { rows } = await sql<{ question: string | null; last: number }>`
    select question, max(coalesce(retired_in, recorded_in)) as last from claim where event = ${event} group by question
    union all select id, max(coalesce(retired_in, recorded_in)) from question where event = ${event} group by id
    union all select null, max(coalesce(retired_in, recorded_in)) from event where id = ${event}`.execute(db);
  const last = new Map<string, number>();
  let newest = 0;
  for (const { question, last: number } of rows) {
    newest = Math.max(newest, number);
    if (question !== null) last.set(question, Math.max(number, last.get(question) ?? 0));
  }
  return { event: newest, of: (question) => last.get(question) ?? newest };
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
