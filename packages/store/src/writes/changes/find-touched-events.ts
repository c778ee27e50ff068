import { type Kysely, type RawBuilder, sql } from "kysely";
import { chunksOf } from "../../reads/records/chunks-of.ts";
import type { Tables } from "../../tables/tables.ts";

/**
 * Finds the events whose results a change may have moved: its own, those that stand to them as parts or as the same, and
 * those with claims by or about actors and places that changed.
 *
 * `hidden` are the ids that the change hid or showed. Its own events are left out where their results are of this change
 * already.
 * Order: by id, as bytes.
 */
export async function findTouchedEvents(
  db: Kysely<Tables>,
  change: number,
  hidden: readonly string[],
): Promise<readonly string[]> {
  const touched = new Set(await idsFrom(db, ownEvents(change)));
  for (const chunk of chunksOf(await changedNeighbours(db, change))) {
    for (const id of await idsFrom(db, eventsNaming(sql.join(chunk)))) touched.add(id);
  }
  for (const id of await idsFrom(db, partsOfChanged(change))) touched.add(id);
  for (const chunk of chunksOf(hidden)) for (const id of await idsFrom(db, eventsOf(sql.join(chunk)))) touched.add(id);
  await addRelated(db, touched);
  return [...touched].toSorted();
}

function touchedIn(change: number): RawBuilder<unknown> {
  return sql`(recorded_in = ${change} or retired_in = ${change})`;
}

/** Links that make two records one; proposals and refused ones move no result. */
const joins = sql`relation = 'same_as' and judgement = 'positive'`;

function ownEvents(change: number): RawBuilder<unknown> {
  const isOpen = (event: string): RawBuilder<unknown> =>
    sql`not exists (select 1 from event_summary where event = ${sql.ref(event)} and last_change = ${change})`;
  return sql`select event as id from claim v where ${touchedIn(change)} and ${isOpen("v.event")}
    union select event from question v where ${touchedIn(change)} and ${isOpen("v.event")}
    union select id from event v where ${touchedIn(change)} and ${isOpen("v.id")}
    union select a from link where "of" = 'event' and ${joins} and ${touchedIn(change)}
    union select b from link where "of" = 'event' and ${joins} and ${touchedIn(change)}
    union select id from record_state where id like 'evt:%' and ${touchedIn(change)}
    union select "into" from record_state where "into" like 'evt:%' and ${touchedIn(change)}`;
}

/** Actors and places that are not new, and yet changed, were linked or merged. */
async function changedNeighbours(db: Kysely<Tables>, change: number): Promise<readonly string[]> {
  return idsFrom(
    db,
    sql`select id from actor where retired_in = ${change}
      union select id from place where retired_in = ${change}
      union select a as id from link where "of" <> 'event' and ${joins} and ${touchedIn(change)}
      union select b from link where "of" <> 'event' and ${joins} and ${touchedIn(change)}
      union select id from record_state where (id like 'act:%' or id like 'plc:%') and ${touchedIn(change)}
      union select "into" from record_state where ("into" like 'act:%' or "into" like 'plc:%') and ${touchedIn(change)}`,
  );
}

/** Events with claims that name some actors or places, or with sides of such actors. */
function eventsNaming(ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select event as id from claim where originator in (${ids}) or version in (
      select version from claim_step where actor in (${ids})
      union select version from claim_subject where actor in (${ids})
      union select version from claim_place where place in (${ids}))
    union select id from event where version in (select version from event_actor where actor in (${ids}))`;
}

/** Events of some claims, questions and passages, and events themselves. */
function eventsOf(ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select event as id from claim where id in (${ids})
    union select event from question where id in (${ids})
    union select id from event where id in (${ids})
    union select a from link where id in (${ids}) and "of" = 'event'
    union select b from link where id in (${ids}) and "of" = 'event'`;
}

/** What is part of an event that changed, over any number of steps: it may take its sides from there. */
function partsOfChanged(change: number): RawBuilder<unknown> {
  return sql`with recursive parts(id) as (
      select id from event where retired_in = ${change}
      union select e.id from event e join parts on e.part_of = parts.id where e.retired_in is null
    ) select id from parts`;
}

/** Adds what is linked to a touched event: their claims are compared with each other. */
async function addRelated(db: Kysely<Tables>, touched: Set<string>): Promise<void> {
  if (!(await hasRelations(db))) return;
  for (let next = [...touched]; next.length > 0;) {
    const found: string[] = [];
    for (const chunk of chunksOf(next)) found.push(...(await idsFrom(db, related(sql.join(chunk)))));
    next = [...new Set(found)].filter((id) => !touched.has(id));
    for (const id of next) touched.add(id);
  }
}

async function hasRelations(db: Kysely<Tables>): Promise<boolean> {
  const ids = await idsFrom(
    db,
    sql`select * from (select id from link where "of" = 'event' limit 1)
      union all select * from (select id from record_state where state = 'merged' limit 1)`,
  );
  return ids.length > 0;
}

function related(ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select a as id from link where b in (${ids}) and "of" = 'event' and ${joins} and retired_in is null
    union select b from link where a in (${ids}) and "of" = 'event' and ${joins} and retired_in is null
    union select id from record_state where "into" in (${ids}) and state = 'merged' and retired_in is null
    union select "into" from record_state where id in (${ids}) and state = 'merged' and retired_in is null`;
}

async function idsFrom(db: Kysely<Tables>, query: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`${query}`.execute(db);
  return rows.map(({ id }) => id);
}
