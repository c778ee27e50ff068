import type { ActorId, AttributionStep, EventId, Topic } from "@variorum/core";
import { dayToIsoDate } from "@variorum/core";
import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { ReadStore } from "../../read-store.ts";
import { OPEN_DAY } from "../../tables/day.ts";
import { shown, standing } from "../access/shown.ts";
import { ofResult } from "../events/question-results.ts";
import type { AsOf } from "../records/as-of.ts";
import { withMerged } from "./claim-conditions.ts";

/** What an actor says, counted: on what, through whom, when, and in which events others answer the same. */
export interface ActorSummary {
  readonly topics: readonly { readonly topic: Topic; readonly claims: number }[];
  /** Those who speak for it, and its own channels. */
  readonly speaksThrough: readonly ActorShare[];
  /** Those who pass its claims on: relays and publishers. */
  readonly relayedBy: readonly ActorShare[];
  /** Those whose claims it passes on. */
  readonly passesOn: readonly ActorShare[];
  readonly events: number;
  readonly questions: number;
  /** First and last day on which it is known to have said something, else that was reported. Shape: ISO 8601 days. */
  readonly firstSaid?: string;
  readonly lastSaid?: string;
  /** Events in which others answer questions that it answers. */
  readonly meetsIn: readonly EventId[];
  /** Whether everything was counted; otherwise only what its first {@link SUMMARISED} claims have. */
  readonly isComplete: boolean;
}

/** Another actor, with the number of claims that both have to do with. */
export interface ActorShare {
  readonly actor: ActorId;
  readonly claims: number;
}

/** Claims of an actor that are counted. */
export const SUMMARISED = 2_000;
/** Actors of a sort that are listed. */
const NAMED = 10;

/**
 * Counts what an actor says and passes on, among its newest claims.
 *
 * Order: of counts the most frequent first, then by id as bytes; of `meetsIn` the event with the most shared questions
 * first.
 */
export async function getActorSummary(store: ReadStore, actor: ActorId, { asOf }: AsOf = {}): Promise<ActorSummary> {
  const wanted = { store, ids: withMerged([actor]), asOf };
  const says = claimsWith(wanted, sql`v.originator in (${wanted.ids})`);
  const passed = claimsWith(
    wanted,
    sql`v.version in (select s.version from claim_step s where s.actor in (${wanted.ids}))`,
  );
  const totals = await countAll(wanted, says);
  return {
    topics: await countTopics(wanted, says),
    speaksThrough: await countOthers(wanted, stepsOf(says, ["spokesperson", "medium"])),
    relayedBy: await countOthers(wanted, stepsOf(says, ["relay", "publisher"])),
    passesOn: await countOthers(wanted, sql`select f.version, f.originator as actor from (${passed}) f`),
    events: totals.events,
    questions: totals.questions,
    ...(totals.first !== null && { firstSaid: dayToIsoDate(totals.first) }),
    ...(totals.last !== null && { lastSaid: dayToIsoDate(totals.last) }),
    meetsIn: await findMeetings(wanted, says),
    isComplete: totals.claims <= SUMMARISED,
  };
}

interface Wanted {
  readonly store: ReadStore;
  /** The actor, and those merged into it. */
  readonly ids: RawBuilder<unknown>;
  readonly asOf: number | undefined;
}

/** The newest claims with the actor at some place of their chain, as a query of what is counted. */
function claimsWith({ store, asOf }: Wanted, place: RawBuilder<SqlBool>): RawBuilder<unknown> {
  return sql`select v.version, v.event, v.question, v.topic, v.said_first, v.said_last, v.originator from claim v
    where ${shown(store, "v", asOf)} and ${place}
    order by -coalesce(v.said_first, ${-OPEN_DAY}), v.id limit ${SUMMARISED + 1}`;
}

interface Totals {
  readonly claims: number;
  readonly events: number;
  readonly questions: number;
  readonly first: number | null;
  readonly last: number | null;
}

async function countAll({ store }: Wanted, says: RawBuilder<unknown>): Promise<Totals> {
  const { rows } = await sql<Totals>`select count(*) as claims, count(distinct event) as events,
      count(distinct question) as questions,
      min(case when said_first > ${-OPEN_DAY} then said_first end) as first,
      max(case when said_last < ${OPEN_DAY} then said_last end) as last
    from (${says}) f`.execute(store.engine.db);
  return rows[0] ?? { claims: 0, events: 0, questions: 0, first: null, last: null };
}

async function countTopics({ store, asOf }: Wanted, says: RawBuilder<unknown>): Promise<ActorSummary["topics"]> {
  const { rows } = await sql<{ topic: Topic; claims: number }>`
    select coalesce(f.topic, k.topic) as topic, count(*) as claims from (${says}) f
    left join question k on k.id = f.question and ${standing("k", asOf)}
    where coalesce(f.topic, k.topic) is not null group by 1 order by 2 desc, 1`.execute(store.engine.db);
  return rows;
}

/** Those who come after the originator in some roles, each with the claim. */
function stepsOf(claims: RawBuilder<unknown>, roles: readonly AttributionStep["role"][]): RawBuilder<unknown> {
  return sql`select f.version, s.actor from (${claims}) f
    join claim_step s on s.version = f.version and s.role in (${sql.join(roles)})`;
}

async function countOthers({ store, ids }: Wanted, named: RawBuilder<unknown>): Promise<readonly ActorShare[]> {
  const { rows } = await sql<ActorShare>`select actor, count(distinct version) as claims from (${named})
    where actor not in (${ids}) group by actor order by 2 desc, 1 limit ${NAMED}`.execute(store.engine.db);
  return rows;
}

/** Events with questions that others answer too: claims of theirs on the same one, or on those linked with it. */
async function findMeetings({ store, ids, asOf }: Wanted, says: RawBuilder<unknown>): Promise<readonly EventId[]> {
  // Results are of the present state, and know of the questions of linked events.
  const linked = asOf === undefined ? ofResult("claimants", sql`f.question`) : 0;
  const { rows } = await sql<{
    event: EventId;
  }>`select f.event, count(distinct f.question) as questions from (${says}) f
    where ${linked} > 1 or exists (select 1 from claim v
      where v.question = f.question and v.originator not in (${ids}) and ${shown(store, "v", asOf)})
    group by f.event order by 2 desc, 1`.execute(store.engine.db);
  return rows.map(({ event }) => event);
}
